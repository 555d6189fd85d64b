import { featureNames } from './features.ts';
import { plantForest } from '../../text/forest.ts';
import { createJudge } from './judge.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * Labels every block of a document: content, furniture or markup, with a probability, a role and the reason in words.
 * Boosted trees over features of text alone, smoothed by selecting the one region that holds the article, in the tradition
 * of jusText, boilerpipe and trafilatura; what syntax and repetition settle is not asked of them. Linear in the number of
 * blocks.
 */
export const judgeContent = createJudge(plantForest(weights, featureNames));
