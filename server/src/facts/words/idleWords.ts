import { wordSet } from './wordSet.ts';

/** Function words, calendar words and news filler: they say nothing about what a text is about. */
export const idleWords = wordSet(
	`a about above after again against ago all almost along already also although always am among an and another any anybody
	anyone anything are around as ask asked at away back be became because become been before began behind being below between
	both but by call called came can cannot come could day days did do does doing done down during each early either else end
	enough even ever every everyone everything far few first five following for former found four from full further gave get
	gets give given go going gone good got great had half has have having he her here hers herself high him himself his how
	however i if in including instead into is it its itself just keep kind know known large last late later least left less let
	life like likely line little long look made main make makes making man many matter may maybe me mean means meanwhile might
	million billion trillion thousand hundred dozen mine month months more moreover most mr mrs ms dr much must my myself near
	nearly need never new news next nine no nobody none nor not nothing now number of off often old on once one only onto or
	order other others our ours out over own part people per percent perhaps place point possible put quite rather really
	report reported reports right said same saw say saying says second see seem seemed seems seen set seven several shall she
	should show side since six small so some something sometimes soon still such take taken ten than that the their theirs them
	themselves then there therefore these they thing things think third this those though thought three through throughout thus
	time times to today together told too took toward towards two under until up upon us use used using very via was way we
	week weeks well went were what whatever when where whether which while who whole whom whose why will with within without
	work would year years yesterday yet you your yours
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);
