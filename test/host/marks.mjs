// How tests that run in the browser's extension host tell their output from what else the window logs.

/** Begins every line that tests print. */
export const outputMark = '[tests] ';

/** Printed after the last test, when none has failed. */
export const passedMark = '[tests passed]';
