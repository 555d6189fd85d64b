// Finds VS Code desktop on this machine.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { onPath } from './onPath.mjs';

/**
 * The program of VS Code (not its launcher `code`, which starts it and returns at once): the one that VSCODE_EXECUTABLE
 * names, else that of a `code` on the PATH, where there is a display to show it.
 * @returns {string | undefined}
 */
export function findDesktop() {
	const named = process.env['VSCODE_EXECUTABLE'];
	if (named !== undefined && named !== '') return named;
	const launcher = findLauncher();
	if (launcher === undefined || !hasDisplay()) return undefined;
	const bin = path.dirname(realpathSync(launcher));
	return [
		path.join(bin, '../code'), // Linux: /usr/share/code/bin/code
		path.join(bin, '../Code.exe'), // Windows: Microsoft VS Code\bin\code.cmd
		path.join(bin, '../../../MacOS/Electron'), // macOS: Contents/Resources/app/bin/code
		path.join(bin, '../../../MacOS/Code'),
	].find((file) => existsSync(file));
}

/** @returns {string | undefined} the command `code` */
export function findLauncher() {
	return onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
}

/** Whether a window can be shown. */
export function hasDisplay() {
	return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
