/**
 * Processor time that some work takes, in ms: the least of several runs, since other work on the machine only adds to it.
 * At least 1: below a millisecond nothing can be told. Times are compared with each other only, never with a clock.
 */
export function leastTime(work: () => void, runs = 3): number {
	const times = Array.from({ length: runs }, () => {
		const before = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.max(1, Math.min(...times));
}
