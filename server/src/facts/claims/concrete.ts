/**
 * Nouns for what can be seen, touched, counted or dated: bodies, living things, food, matter, tools, places, weather, money,
 * persons by what they are. A sentence about such things tells something that could be looked up more often than one about
 * notions. General English, by field; singular, plurals by rule in `lexicon.ts`.
 */
export const CONCRETE_NOUNS = `
ankle arm artery back beard belly bladder blood body bone bowel brain breast cheek chest chin colon corpse cornea ear elbow eye eyebrow eyelid face finger fingerprint fist
foot forehead gland gut hair hand head heart heel hip intestine jaw joint kidney knee leg ligament limb lip liver lung membrane mouth muscle nail neck nerve nose nostril
organ ovary pancreas pelvis placenta prostate retina rib scalp scar shin shoulder skeleton skin skull spine stomach sweat tear tendon testicle thigh throat thumb thyroid
tissue toe tongue tooth torso uterus vein vertebra wrinkle wrist womb
abscess acid allergen allergy anaemia anemia antibiotic antibody antigen aspirin asthma bacterium bandage biopsy bruise cancer capsule chemotherapy cholesterol clot cocaine
cold coma concussion cough cramp dementia diabetes diagnosis diarrhea disease disorder dosage dose drug eczema embryo enzyme epidemic fever flu fracture fungus gene genome
germ headache hepatitis heroin hormone immunity implant infection inflammation influenza ingredient inhaler injection injury insulin itch lesion leukemia malaria marijuana
measles medication medicine metabolism microbe migraine mineral molecule mutation nausea neuron nicotine nutrient obesity opioid overdose pain painkiller parasite pathogen
pill placebo plague plaque pneumonia poison pollen pregnancy prescription protein pus rash receptor remedy saliva seizure serum smallpox sore sperm spasm steroid stroke
supplement surgery swelling symptom syndrome syringe tablet therapy toxin transplant treatment tuberculosis tumor tumour ulcer vaccine virus vitamin wound
ant antelope ape badger bat bear beaver bee beetle bird bison buffalo bull butterfly calf camel cat caterpillar cattle chick chicken chimpanzee clam cockroach cod cow coyote
crab cricket crocodile crow deer dinosaur dog dolphin donkey dove dragonfly duck eagle eel elephant elk falcon feather ferret finch fish flea fly fox frog fur giraffe goat goose
gorilla grasshopper hamster hare hawk hen herd heron herring hive horn horse insect jellyfish kangaroo kitten lamb leopard lion lizard llama lobster locust mammal mammoth
mink mole monkey mosquito moss moth mouse mule mussel nest octopus ostrich otter owl ox oyster panda parrot paw penguin pet pig pigeon pony prawn predator prey primate puppy
python rabbit raccoon ram rat raven reptile rhino rodent rooster salmon scorpion seal shark sheep shellfish shrimp snail snake spider squid squirrel stallion swan tail
termite tick tiger toad trout tuna turkey turtle walrus wasp weasel whale wing wolf worm zebra
acorn algae almond apple apricot aroma asparagus bacon bakery banana barley basil bean beef beer beet berry beverage biscuit blossom bloom branch bread breakfast broccoli broth
bulb burger bush butter cabbage cactus cake candy carbohydrate carrot cereal cheese cherry chili chip chocolate cider citrus coconut coffee cookie corn cottonseed cream crop
cucumber cuisine curry daisy dessert diet dinner dough dressing egg eggplant espresso fat fern fiber fibre fig flour flower forest fruit garlic ginger grain grape grass gravy
ham hay hazelnut hedge hemp herb honey ice-cream jam juice kale ketchup leaf lemon lettuce lime liquor lunch maize mango maple margarine mayonnaise meal meat melon menu milk
mint muffin mushroom mustard noodle nut oak oat oil olive onion orange orchard oven palm pancake papaya pasta pastry pea peach peanut pear pepper petal pickle pie pine pineapple
pizza plant plum popcorn pork potato poultry pudding pumpkin recipe rice root rose rum salad salt sandwich sauce sausage seaweed seed shrub snack soda soup spice spinach
sprout squash steak stem strawberry straw sugar supper syrup tea timber tobacco toast tofu tomato tree trunk vanilla vegetable vine vinegar vodka walnut weed wheat whiskey whisky
willow wine wood yeast yogurt yoghurt
adhesive alloy aluminium aluminum ammonia arsenic ash asphalt asbestos atom battery brass brick bronze bubble carbon cardboard cement ceramic charcoal chemical chlorine clay
coal cobalt compound concrete copper coral cotton crystal detergent diamond diesel dirt dust electron emission enamel ethanol explosive fabric fertilizer fertiliser fluid
fluoride foam fossil fuel fume gas gasoline gel gemstone glass glue gold granite graphite gravel helium hydrogen ink iron isotope ivory jade jewel kerosene laser latex lava lead
leather limestone liquid lithium magnesium magnet marble mercury metal methane mud neutron nickel nitrogen nylon ore oxide oxygen paint paper paste pebble pesticide
petroleum petrol photon plaster plastic platinum plutonium polymer powder propane proton pulp quartz radiation radium resin rock rubber ruby rust sand sewage silicon silk silver
slime smoke soap sodium soil solvent soot spark steam steel stone sulfur sulphur tar textile tin titanium uranium vapor vapour varnish velvet waste water wax wire wool zinc
aisle apartment appliance armchair attic axe bag balcony balloon barrel basement basket bath bathroom bathtub bed bedroom bell belt bench bin blade blanket blender board boiler
bolt boot bottle bowl box bracelet brace bracket broom brush bucket button cabinet cage camera can candle canvas cap carpet cart cassette ceiling chain chair chimney clamp clock
cloth clothing coat coffin collar comb container cord cork couch cover cradle crate crib crown cup cupboard curtain cushion deck desk dish dishwasher doll door doorway drain
drawer dress drill drum dryer duvet earring envelope fan faucet fence filter flag flashlight floor folder fork frame freezer fridge furnace furniture garage garbage garment gate gloves glove
guitar hammer handbag handle hanger hat heater helmet hinge hood hook hose hoodie jacket jar jeans jewelry jewellery jug kettle kitchen knife knob knot ladder lamp lantern laundry lens lever
lid lighter lock locker luggage mat mattress microscope mirror mug napkin necklace needle net notebook oar outfit package pad paddle padlock painting pan panel pants parcel pen
pencil photograph piano picture pillow pin pipe plate pliers plug pocket pole pot poster purse puzzle quilt rack radiator rag rail razor refrigerator ribbon rod roof room rope
rug sack saddle sandal saw scale scarf scissors screen screw shelf shirt shoe shovel shower sink skirt sleeve slipper sock sofa spade spear sponge spoon spring staircase stairs
statue sticker stool stove strap string suit suitcase sweater switch sword table tank tape tarp teapot tent thermometer thermostat thread tie tile toilet tool toothbrush towel
toy trash tray trousers tub tube tunic umbrella underwear uniform utensil vase veil vest violin wallet wallpaper wardrobe watch wheel wheelchair whistle window zipper
aircraft airplane airport alley ambulance anchor apron arch arena asylum avenue axle bar barge barn barracks bay beach bike bicycle block boat boulevard bridge brake building bumper bus
cab cabin cafe cafeteria campus canal canyon car caravan carriage castle cathedral cave cemetery chapel chassis church cinema cliff clinic cloud coast coastline college comet
constellation continent convoy corridor cottage county courthouse courtyard crater creek crossroads cruise dam depot desert ditch dock dome dorm dormitory downtown driveway earth
embassy engine escalator factory farm fairground ferry field fleet flight fjord fountain fuselage galaxy garden glacier gondola greenhouse grove gulf gym hall hangar harbor harbour headlight headquarters
helicopter highway hill hospital hostel hotel house hull hut iceberg inn intersection island jeep jet jungle junction kiosk laboratory lagoon lake landfill landmark lane lawn
lighthouse limousine lobby lodge lounge mansion marina market marsh meadow meteor meteorite mill mine monastery monument moon mosque motel motor motorbike motorcycle motorway mountain
museum nebula nursery oasis observatory ocean office orbit orchard palace park pasture path pavement pavilion peak peninsula pier pipeline pit planet plantation plateau plaza
pond pool port prairie prison propeller pub pump pyramid quarry ramp ranch reef refinery region reservoir resort restaurant ridge river road rocket runway saloon salon scooter
sea seaport sedan shed shelter ship shore shop shrine sidewalk sky skyscraper sled spacecraft spaceship square stable stadium star station stream street submarine suburb subway
summit sun supermarket swamp tanker tavern taxi telescope temple terminal terrace theater theatre tire tomb tower town tractor trail trailer train tram tributary truck tunnel tyre
universe valley van vehicle vessel villa village vineyard volcano wagon wall warehouse waterfall well wetland wharf windshield yacht yard zoo
avalanche blizzard breeze cyclone dawn daylight dew drizzle drought dusk earthquake eclipse eruption flame flash flood fog frost gale gravity gust hail hailstone heat heatwave humidity
hurricane ice landslide lightning mist monsoon noise rain rainbow raindrop rainfall rainstorm ray shadow sleet slush snow snowfall sound storm sunlight sunrise sunset temperature thunder
thunderstorm tide tornado tremor tsunami typhoon wave weather wind wildfire
algorithm antenna app browser cable calculator chip circuit code computer console cursor database device diagram disk display download drive drone electrode email file firewall font
gadget gamepad gearbox generator gigabyte graph hard-drive hardware headphone headset hyperlink icon instrument interface internet joystick keyboard laptop led lens link machine
megabyte memory microchip microphone modem monitor motherboard mouse network password phone pixel plugin podcast port printer processor protocol radar radio robot router satellite scanner
sensor server smartphone socket software speaker spreadsheet subroutine tablet telephone television terminal toolbar transistor transmitter turbine upload usb video webpage website widget wifi
arrow artillery bayonet bomb bullet cannon cartridge gun grenade handgun holster landmine launcher missile mortar ammunition pistol revolver rifle shotgun shrapnel tank torpedo warhead
warship weapon
affidavit archive article atlas autopsy badge ballot banner barcode bible billboard book booklet bookmark brochure calendar card cartoon catalog catalogue chapter chart check cheque
contract coupon diary dictionary diploma document drawing envelope exhibit exam flyer folder footage footnote form graphic handbook headline invoice leaflet ledger letter
license licence logbook magazine manuscript map memo message newspaper novel page pamphlet paragraph parchment passport patent paycheck permit petition photo placard plaque
playbook podcast postcard poster receipt record scoreboard script scroll sculpture sheet sketch song soundtrack stamp statute subpoena tattoo text ticket transcript trophy verse
visa voucher warrant
account asset bank bill bond budget cash cent check coin commodity copay credit currency debit deposit dividend dollar donation euro fare fee fine grant income inventory invoice
loan money mortgage payment payroll pension penny pound premium price profit purchase quota rebate refund rent revenue salary sale share shares stock subsidy sum supply surcharge
tariff tax tip toll transaction tuition wage warranty wire yen yuan
actor actress adult ancestor apprentice architect army artist astronaut astronomer athlete audience aunt baby babysitter bachelor baker ballplayer banker barber bartender batsman
boy bride bridegroom brother builder burglar businessman butcher buyer captain carpenter cashier caller chef chemist child citizen classmate clerk coach colleague composer
congregation consumer convict cop cousin cowboy criminal crowd customer dad dancer daughter dealer dentist deputy detective dietitian donor driver drummer electrician elder
emigrant emperor employee employer enemy engineer family fan farmer father felon fighter firefighter fisherman friend gang gangster gardener geologist girl goalkeeper grandfather grandmother
grandparent groom guard guest guitarist gunman hacker handyman hiker hostage household housewife hunter husband immigrant infant inmate inspector intern janitor journalist judge
juror jury kid killer king lad landlord lawyer librarian lifeguard lodger magistrate maid mailman man manager mayor mechanic merchant miner minor mob model mom monk mother motorist
mountaineer mum murderer musician nanny neighbor neighbour nephew newborn niece novelist nun nurse officer orphan owner painter paramedic parent passenger passerby patient patron
pedestrian pensioner performer pharmacist photographer physicist pianist pilot pirate player plumber poet policeman police postman pregnant prisoner prince princess principal
producer programmer prostitute pupil queen quarterback rancher rapist receptionist recruit refugee relative repairman rescuer resident retiree robber runner sailor saleswoman
salesman schoolboy schoolgirl seller senior sergeant servant settler shareholder sheriff shooter shopper sibling singer sister slave sniper soldier son spouse spy squad student
subscriber suspect swimmer tailor taxpayer teacher team teen teenager tenant terrorist thief thug toddler tourist trader traveler traveller trooper troop troops truckdriver tutor twin typist
tyrant undergraduate user veteran victim villager violinist visitor volunteer voter waiter waitress warden warrior widow wife winner wizard woman worker writer youngster
afternoon anniversary april autumn birthday century christmas day decade easter evening fortnight friday hour midnight minute monday month morning night noon saturday semester
semifinal shift spring summer sunday thursday tomorrow tuesday wednesday week weekday weekend winter year yesterday
amendment arrest ballot battalion brigade bylaw candidate census charge colony committee conviction corporation county court crime custody election felony hearing homicide
indictment inning jail jurisdiction kidnapping lawsuit legislature lottery marriage medal membership murder nomination parade patrol penalty playoff plea poll precinct probation
province raid ransom rape referendum registration robbery roster sanction schedule school score seat senate shareholder shipment shooting shutdown sponsor stabbing strike summit
surveillance survey team theft touchdown tournament traffic trial troop tribunal unemployment verdict veto vote
basketball baseball bat cricket cup football game goal golf hockey hurdle kick lap league marathon match medal net pitch playground pool puck race racket referee relay rugby season
ski skate soccer sprint swing tennis umpire volleyball wrestling
acre barrel bushel calorie centimeter centimetre degree dozen foot gallon gram hectare inch kilogram kilometer kilometre liter litre meter metre mile millimeter millimetre ounce
percent pint quart ton tonne voltage watt width length height weight diameter circumference radius depth speed velocity acceleration density wavelength frequency
bandwidth dosage length sample sample-size specimen sediment sequence species substance surface skeleton spectrum strain strand subspecies swab tissue trace trait variant vaccine
`
	.trim()
	.split(/\s+/);

/** Plurals, of nouns for things and living beings, that are more than the singular and an -s. */
export const IRREGULAR_PLURALS: readonly string[] =
	'vertebrae bacteria feet teeth mice children people geese lives leaves knives wolves halves shelves loaves calves hooves wharves selves fungi larvae algae'.split(
		' ',
	);
