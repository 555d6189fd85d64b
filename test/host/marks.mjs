// How tests that run in an extension host of the headless VS Code tell what they print from what else its window logs.

/** Begins every line that mocha prints. */
export const outputMark = '[tests] ';

/** Printed after the last test, when none has failed. */
export const passedMark = '[tests passed]';

/** The environment variable that asks for marks in the extension host that is a Node process. */
export const marksVariable = 'CORROBORATE_TEST_MARKS';
