import * as L from '../attributions/lexicon.ts';
import { inflect } from '../attributions/verbs.ts';

/**
 * Common verbs that no list of attributions holds. Many of their forms are nouns as well, so that they are asked about only
 * where a sentence has no other verb.
 */
const LEMMAS =
	`abandon absorb accelerate accompany accumulate achieve acquire activate adapt adjust adorn advance advertise age aid align alter
	amaze amuse analyse analyze annoy apologise apologize appeal apply approach assemble assess assign assist assume astonish attach attain awaken await
	bake balance bang bathe behave bend benefit bet bind bite blend bless blink bloom blow boil bother bounce bow breathe breed brew brush burn bury
	calculate calm capture care carve cease celebrate check cheer choke chop cite clash clean clear cling clip coincide collaborate collapse
	collide combine comfort command commence commit communicate comply compose comprise compromise concentrate concern conduct confirm confront
	confuse connect conquer conserve constitute construct consult consume contract contradict convert convey convince cook cope copy correct correspond
	cough count couple crack crash crawl cry cultivate cure curl dance dare dash date debut decay dedicate defy delay delete delight deliver demolish
	deny deploy deprive descend deserve design destroy detain deteriorate devastate devote differ diminish dip direct disappear disappoint
	discourage disrupt dissolve distinguish distort distribute disturb dive divide dominate donate double drag drain dream dress drift drink drip drown
	dry dump earn ease echo edit educate elevate eliminate embark emit employ empower encounter encourage enforce engage enhance enjoy enlist enroll
	entail entertain equal equip erase erode erupt escape escort evacuate evaluate examine exceed exchange excite exclude execute exercise exhaust
	exhibit exit expire explode exploit explore export expose facilitate fade fasten fear feature feed feel fetch fill filter fit fix flash flee float
	flood flourish flow focus fold forgive format foster freeze frighten frown frustrate fulfil fulfill function gaze generate glance glow govern grab
	grant greet grin grip guarantee guard guess guide halt hang happen harass harm haunt heal heat hesitate hide hug hunt hurry identify ignite ignore
	illustrate impair implement impose impress improve incline incorporate incur infect influence inhabit inherit inhibit initiate inject injure insert
	intensify inspect inspire install instruct integrate interact interfere interrupt intervene invade invent invite invoke irritate isolate jail join joke
	justify kick kiss kneel knit knock label lack land last laugh launch lay lean leap learn lend lie lift light like limit line link linger load locate lock lure
	maintain march market marry match measure melt merge migrate miss mix modify monitor motivate mount mourn multiply murder narrow navigate
	neglect negotiate nod number obey obscure observe obtain occupy offend operate oppose oppress orbit orchestrate order organise organize originate
	overlook overwhelm owe pack paint park pass pause peak penetrate persist persuade pick pierce pilot plague plant please plug plunge
	point poison pop populate pose possess pour practice praise pray precede prepare prescribe preserve press pretend print proceed process
	promote prosper punch punish purchase pursue qualify question quit race rain rally range rank react realise rebuild recover recruit
	recur recycle refine refuel regain register regulate rehearse relax release relieve relocate rely remove render renew rent repair repeat replace
	rescue resemble reside resist resolve resonate respect restore restrict resume retain retreat retrieve reunite reverse revive revolve reward ride
	ring roam roar rob roll rot rub ruin rush sail satisfy save scan scare scatter score scramble scratch scream screen search secure seize select
	sell separate settle shake share shatter shed shift shine ship shock shop shout shrink shrug sigh simplify sing sink skip sleep slide slow smash
	smell smile smoke smooth snap snatch snow soar solve sound spark specialise specialize spell spill spin spoil spray spring stalk stare steer stem step
	stick stir stock store storm strain strand strengthen stress stretch strip stroll stumble subside substitute suck suffice suit summarise summarize
	supply surge surprise surrender surround survive sustain sway sweep swim swing switch tackle tap target taste tax tear tease tempt terrify test
	thank thrive tie tighten tip tire toss touch tour track trade trail train transfer transform translate transmit transport trap trick
	trigger trust tumble twist undermine unfold unite unlock unveil update upgrade utilise utilize vanish vary venture view violate visualise
	volunteer vote wait wake wander warm wash waste watch wave weaken wear weave weep weigh widen win wipe withstand witness wrap yawn yell yield zoom`
		.trim()
		.split(/\s+/);

/** What each form may be, in the bits of `attributions/lexicon.ts`. */
export const OTHER_VERBS: ReadonlyMap<string, number> = (() => {
	const map = new Map<string, number>();
	const add = (form: string, bit: number) => map.set(form, (map.get(form) ?? 0) | bit);
	for (const lemma of LEMMAS) {
		const { base, s, past } = inflect(lemma);
		add(base, L.BASE_FORM);
		add(s, L.S_FORM);
		for (const form of past) add(form, L.PAST_FORM);
	}
	return map;
})();
