import type { Figure } from '../../stats/municipality/figure.ts';

/** How two terms of an expectation are compared. */
const COMPARED: Readonly<Record<string, (one: number, other: number) => boolean>> = {
	'=': (one, other) => one === other,
	'<': (one, other) => one < other,
	'>': (one, other) => one > other,
	'<=': (one, other) => one <= other,
	'>=': (one, other) => one >= other,
};

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const TERM = String.raw`(?:(?<times>${NUMBER}) \* )?(?:\{(?<mark>[^{}]+)\}|(?<number>${NUMBER}))`;
const term = new RegExp(`^${TERM}$`);
const FORM = '{mark} < 0.5 * {mark}, with =, <, >, <= or >=, and several parted by semicolons';

/** The number that a figure stands for, as it is published. @throws Error where it is words */
export function numberOf(figure: Figure): number {
	switch (figure.kind) {
		case 'observation':
		case 'unnamed':
		case 'need':
		case 'spread':
			return figure.value;
		case 'holders':
			return figure.rows.length;
		case 'challenges':
			return figure.challenges.length;
		case 'national':
			if (typeof figure.national.value === 'number') return figure.national.value;
			throw new Error(`found ${figure.national.id}, which is words; expected a number`);
	}
}

function termOf(text: string, valueOf: (mark: string) => number): number {
	const { times, mark, number } = term.exec(text)?.groups ?? {};
	const value = mark === undefined ? Number(number) : valueOf(mark);
	if (Number.isNaN(value)) throw new Error(`found "${text}" in expect; expected ${FORM}`);
	return (times === undefined ? 1 : Number(times)) * value;
}

/**
 * Holds what a heading claims to the data: "{unga-arbetslosa:2022} < 0.5 * {unga-arbetslosa:2010}".
 *
 * @throws Error for what does not hold, with the values that it has now, or cannot be read
 */
export function checkExpectation(expectation: string, valueOf: (mark: string) => number): void {
	for (const claim of expectation.split(';').map((each) => each.trim())) {
		const [, left = '', sign = '', right = ''] = /^(.+?) (<=|>=|=|<|>) (.+)$/.exec(claim) ?? [];
		const compare = COMPARED[sign];
		if (!compare) throw new Error(`found "${claim}" in expect; expected ${FORM}`);
		const [one, other] = [termOf(left, valueOf), termOf(right, valueOf)];
		if (compare(one, other)) continue;
		throw new Error(
			`found ${one} and ${other} in the data; expected that ${claim}: correct the heading, or what it expects`,
		);
	}
}
