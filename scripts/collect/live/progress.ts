/** How far a collection has come, in seconds and questions. */
export interface Advance {
	readonly done: number;
	/** Of those, answered from what was kept. */
	readonly kept: number;
	readonly total: number;
	/** Seconds since the first. */
	readonly seconds: number;
}

const duration = (seconds: number): string => {
	const whole = Math.ceil(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/**
 * A line such as "120 of about 504 questions, 2.5 a second, 2 min 34 s left". What was kept takes no
 * time, and is no part of the rate.
 */
export function progressLine({ done, kept, total, seconds }: Advance): string {
	const asked = done - kept;
	const rate = seconds > 0 ? asked / seconds : 0;
	const left = Math.max(0, total - done);
	return [
		`${done} of about ${Math.max(total, done)} questions`,
		...(kept === 0 ? [] : [`${kept} kept from before`]),
		...(rate === 0 ? [] : [`${rate.toFixed(1)} a second`, `${duration(left / rate)} left`]),
	].join(', ');
}
