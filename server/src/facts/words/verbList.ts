/** Irregular verbs: base, past tense, past participle. */
export const irregularVerbs: readonly (readonly [string, string, string])[] = `arise arose arisen|awake awoke awoken
|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid
|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug
|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast
|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone
|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent
|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken
|outdo outdid outdone|overcome overcame overcome|overthrow overthrew overthrown|overtake overtook overtaken|pay paid paid
|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run
|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun
|spit spat spat|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
|throw threw thrown|thrust thrust thrust|undergo underwent undergone|understand understood understood|undertake undertook undertaken
|uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn
|withhold withheld withheld|withstand withstood withstood|write wrote written`
	.split('|')
	.map((line) => line.trim().split(' '))
	.map(([base = '', past = '', participle = '']) => [base, past, participle] as const);

/** Common regular verbs of news, technical and encyclopaedic English, in their base form. */
export const regularVerbs: readonly string[] =
	`abandon abduct abolish absorb abstain abuse accelerate accept access accommodate
accompany account accumulate accuse achieve acknowledge acquire act activate adapt add address adjust administer admire admit
adopt advance advertise advise advocate affect agree aid aim air alert allege allocate allow ally alter amass amend amount
amplify analyse analyze announce annex answer anticipate apologise apologize appeal appear applaud apply appoint appreciate
apprehend approach approve argue arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist assume
assure attach attack attain attempt attend attract attribute auction audit authorise authorize average avert avoid await award
back backfire balance ban bar bargain base battle behave believe belong benefit betray bill blame blast block bloom board boast
bolster bomb book boost borrow boycott brand breach brief bully burn bury bypass calculate call campaign cancel capture care
carry cause cease celebrate certify chair challenge champion change characterise characterize charge chart chase chat check cheer
cite circulate claim clarify clash classify clean clear click climb close coach code collaborate collapse collect collide combat
combine comfort command comment commission commit communicate compare compel compensate compete compile complain complete comply
compose comprise compromise compute conceal concede conceive concentrate concern conclude condemn conduct confess confide confine
confirm confiscate conflict confront confuse connect conquer consent conserve consider consist consolidate constitute construct
consult consume contact contain contaminate contend contest continue contract contradict contrast contribute control convene
convert convey convict convince cook cooperate coordinate cope copy correct correspond counter counterfeit couple cover crack
crash crawl create credit criticise criticize cross crowd crown crush cry cultivate curb cure damage dance dare date debate
debut decide declare decline decorate decrease dedicate deem deepen default defeat defect defend defer define defy delay
delegate delete deliver demand demolish demonstrate denounce deny depart depend depict deploy deport deposit derail derive
descend describe desert deserve design designate desire destroy detail detain detect deter deteriorate determine detonate
develop devise devote diagnose dictate die differ dig digest diminish dine direct disagree disappear disappoint disarm
discard discharge disclose discontinue discount discourage discover discriminate discuss dislike dismantle dismiss dispatch
disperse displace display dispose dispute disqualify disrupt dissolve distinguish distribute disturb diversify divert divide
divorce document dominate donate double doubt downgrade download draft drag drain drift drill drop drown dry dump dwell earn
ease echo edit educate elaborate elect elevate eliminate embark embed embrace emerge emit emphasise emphasize employ empower
enable enact encompass encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol
enroll ensure entail enter entertain envision equal equip erase erect erode erupt escalate escape escort establish estimate
evacuate evade evaluate evolve examine exceed except exchange exclude execute exempt exercise exhaust exhibit exile exist exit
expand expect expel experience experiment expire explain explode exploit explore export expose express extend extract face
facilitate fade fail falsify fare farm fascinate favor favour fear feature file fill film finalise finalize finance fine finish
fire fit fix flag flock flood flourish flow focus fold follow force foresee form formulate foster founder frame fray free fuel
fulfil fulfill function fund furlough gain gather gauge generate glance govern grab grade graduate grant grapple greet gross
guarantee guard guess guide hack halt halve hamper hand handle happen harass harm harvest haul haunt head heal heat heckle help
herald hesitate highlight hijack hike hinder hire honor honour hope hospitalise hospitalize host house hover hunt identify
ignite ignore illustrate imagine impact impair impeach impede implement implicate imply import impose impress imprison improve
include incorporate increase incur indicate indict induce indulge infect infer inflict influence inform inhabit inherit inhibit
initiate inject injure innovate inquire insert insist inspect inspire install instruct insult insure integrate intend intensify
intercept interest interfere interpret interrogate interrupt intervene interview introduce invade invent invest investigate
invite involve issue jail join joke judge jump justify kick kidnap kill kiss label lack land last laugh launch lean leap lease
legalise legalize level levy liberate license lift like limit line link liquidate list listen live load loan lobby locate lock
log look loot love lower maintain manage mandate manipulate manufacture map march mark market massacre master match matter
mature measure mediate melt mention merge migrate mine miss mitigate mix mobilise mobilize model moderate modernise modernize
modify monitor mount mourn move multiply murder name narrow nationalise nationalize near need negotiate neglect nominate note
notice notify number oblige observe obtain occupy occur offend offer offset open operate oppose opt order organise organize
originate oust outlaw outline outnumber outpace outperform outweigh overhaul overlook oversee overturn overwhelm owe own pack
paint parade pardon park participate partner pass pause pave peak perceive perform perish permit persecute persist persuade
pick pilot pioneer place plague plan plant play plead please pledge plot plummet plunge point poison police poll pollute pool
populate pose position possess post postpone pour power practice practise praise pray precede predict prefer prepare prescribe
present preserve press pressure pretend prevail prevent price print prioritise prioritize probe proceed process proclaim procure
produce profit program progress prohibit project prolong promise promote prompt propose prosecute protect protest prove provide
provoke publish pull pump punish purchase pursue push qualify quantify quarantine question queue quote race raid raise rally
range rank rape rate ratify reach react realise realize reaffirm reappear reassure rebel rebound rebuff recall receive recognise
recognize recommend reconcile reconsider record recover recruit recycle redeem redefine reduce reelect refer reflect reform
refrain refuse refute regain regard register regret regulate reinforce reinstate reject relate relax release relieve relocate
rely remain remark remember remind remove rename renew renounce rent reopen repair repatriate repay repeal repeat replace reply
report represent request require rescue research resemble reserve reside resign resist resolve respect respond rest restore
restrict restructure result resume retain retaliate rethink retire retreat retrieve return reunite reveal reverse review revise
revive revoke reward risk rob roll rotate rule rush sack sacrifice sail sanction satisfy save scale scan scare schedule score
scramble scrap screen search seat secure seize select separate serve service settle shape share shatter shelter shift ship shock
shop shorten shout shrug sicken sign signal silence simplify simulate sink skip slam slap slash slip slow slump smoke smuggle
snap soar solve sort sound spark spawn specialise specialize specify spill sponsor spot spur spy squeeze stab stage stagger
staff stall stamp starve state station stay stem step stop store storm strain strand strengthen stress stretch strip structure
struggle study stumble subject submit subscribe subsidise subsidize substitute succeed sue suffer suggest suit summon supply
support suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain switch symbolise
symbolize tackle talk target task taste tax team tear telephone tempt tend terminate test testify thank thrive threaten tie
tighten tolerate top topple torture total touch tour trace track trade trail train transfer transform transit translate
transmit transport trap travel treat trigger trim triple try tumble turn tweet twist uncover underestimate underline undermine
underscore unfold unite unveil update upgrade upload urge use utilise utilize vaccinate value vanish vary veto view violate
visit voice volunteer vote vow wait walk wander want warn wash waste watch weaken weigh welcome widen wield witness wonder work
worry worsen worship worth wound wreck yield zoom`.split(/\s+/);
