/** Called by VS Code, in its Web Worker extension host, when the extension is first needed. */
export function activate(): void {}
