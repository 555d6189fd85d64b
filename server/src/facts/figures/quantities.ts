import { wordSet } from '../words/wordSet.ts';

/** Synonym classes of counted nouns: the class, then its members in the singular (of nouns) or as written (`killed`). */
const classes = `country: country nation state-party member-state
person: person individual human people man woman adult civilian citizen resident inhabitant local villager townspeople folk guest
 visitor attendee participant passenger bystander pedestrian commuter pilgrim other somebody
death: death dead killed fatality slain deceased murdered
injury: injury injured wounded hurt
missing: missing unaccounted
arrest: arrest arrested detained detainee
employee: employee worker staff staffer workforce labourer laborer
soldier: soldier troop serviceman servicewoman servicemember marine gi
police: police policeman policewoman officer constable cop
child: child kid youngster toddler infant baby minor
teenager: teenager teen adolescent
student: student pupil undergraduate schoolchild
teacher: teacher professor lecturer educator
patient: patient inpatient
case: case infection
victim: victim
survivor: survivor
protester: protester protestor demonstrator marcher rioter
refugee: refugee asylum-seeker displaced evacuee
migrant: migrant immigrant
voter: voter elector
vote: vote ballot
seat: seat
lawmaker: lawmaker legislator parliamentarian congressman congresswoman congressperson mp
attacker: attacker gunman assailant shooter terrorist militant insurgent rebel fighter bomber
suspect: suspect defendant accused
doctor: doctor physician surgeon clinician
nurse: nurse
scientist: scientist researcher
company: company firm business corporation enterprise startup
shop: shop store outlet branch
home: home house dwelling residence
building: building
theater: theater theatre
center: center centre
harbor: harbor harbour
neighborhood: neighborhood neighbourhood
program: program programme
school: school college university
hospital: hospital clinic
vehicle: vehicle car automobile truck lorry van bus
aircraft: aircraft plane airplane aeroplane jet airliner helicopter
ship: ship vessel boat ferry
city: city town
village: village settlement hamlet
user: user
customer: customer client consumer shopper
subscriber: subscriber
member: member
follower: follower
fan: fan spectator viewer
share: share stock
page: page
word: word
time: time
game: game match
goal: goal
point: point
attack: attack strike raid bombing airstrike
shot: shot round bullet
bomb: bomb explosive device
weapon: weapon gun firearm rifle
crime: crime offence offense felony misdemeanor misdemeanour
charge: charge count
fire: fire blaze wildfire
earthquake: earthquake quake aftershock tremor
animal: animal
family: family
couple: couple
delegate: delegate delegation envoy
leader: leader
article: article story report
sale: sale
unit: unit
dose: dose jab
test: test
project: project
product: product
job: job`;

const classOf: ReadonlyMap<string, string> = new Map(
	classes
		.replaceAll('\n ', ' ')
		.split('\n')
		.flatMap((line) => {
			const [name = '', members = ''] = line.split(':');
			return members
				.trim()
				.split(/\s+/)
				.map((member) => [member, name.trim()] as const);
		}),
);

/** The synonym class of a counted noun's singular (`nation` → `country`); the noun itself when it stands alone. */
export function quantityOf(noun: string): string {
	return classOf.get(noun) ?? noun;
}

/** True for nouns that count people or what befalls them; "one" before them is a number rather than an article. */
export function isKnownQuantity(noun: string): boolean {
	return classOf.has(noun);
}

/** What befell people whose number is all that is told: `killing three`, `12 people were killed` count deaths. */
const outcomes: ReadonlyMap<string, string> = new Map([
	['die', 'death'],
	['kill', 'death'],
	['murder', 'death'],
	['perish', 'death'],
	['injure', 'injury'],
	['wound', 'injury'],
	['hurt', 'injury'],
	['arrest', 'arrest'],
	['detain', 'arrest'],
	['miss', 'missing'],
]);

/** Nouns that say no more than that people are counted. */
const anybody = wordSet('person people individual human other');

/**
 * The class of what is counted, with the first verb said of it: people of no nearer description who were killed are
 * counted as deaths, so that `three killed`, `killing three` and `three people were killed` are of one class. `bare`: the
 * figure has no unit of its own.
 */
export function quantityWith(counted: string | null, verb: string | null, bare: boolean): string | null {
	const outcome = bare && verb !== null && (counted === null || anybody.has(counted)) ? outcomes.get(verb) : undefined;
	return outcome ?? (counted === null ? null : quantityOf(counted));
}
