/** Called by VS Code, in its Node extension host, when the extension is first needed. */
export function activate(): void {}
