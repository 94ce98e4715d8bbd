import { nice, ticks } from 'd3';
import {
	breakEven,
	cashFlow,
	presentValue,
	type ContractTerms,
	type Party,
} from '../stats/contract/outcome-contract.ts';
import { keepApart } from './timeline.ts';

/** A place in the chart, in hundredths of its width from the left and of its height from the top. */
export interface ChartPlace {
	readonly x: number;
	readonly y: number;
}

/** A corner of a line: what the reduction comes to. */
export interface ContractPoint extends ChartPlace {
	/** Part of the cost that goes away. */
	readonly reduction: number;
	/** Kronor, present value. */
	readonly value: number;
}

export interface ContractLine {
	readonly party: Party;
	/** Straight between its points, from the left edge to the right. */
	readonly points: readonly ContractPoint[];
	/** Where the name of the line ends, just above it. */
	readonly label: ChartPlace;
	/** Where its side breaks even; null where it does so nowhere in the chart. */
	readonly even: ContractPoint | null;
}

/** A round value beside an axis, and where along it. */
export interface ContractTick {
	readonly value: number;
	readonly at: number;
}

/** A part of the chart's width, in hundredths from the left. */
export interface ContractField {
	readonly from: number;
	readonly to: number;
}

export interface ContractChart {
	/** What each side gains or loses, beside doing nothing. */
	readonly investor: ContractLine;
	readonly payer: ContractLine;
	readonly x: readonly ContractTick[];
	readonly y: readonly ContractTick[];
	/** Where both sides lose, and where both gain; null where they do so nowhere in the chart. */
	readonly bothLose: ContractField | null;
	readonly bothGain: ContractField | null;
	/** Where the cap of the return is reached; null where it is not in the chart. */
	readonly capped: ContractPoint | null;
	/** Where the expected reduction stands. */
	readonly expected: number;
	/** How far down nothing lies. */
	readonly zero: number;
}

/** Least distance between the names of the lines, in hundredths of the chart's height. */
const LABEL = 12;
/** How far apart the lines must end for each name to stand clear of the other's line. */
const CLEAR = 18;
/** Beyond it, a line that crosses another would cross its name at the right edge too. */
const MIDDLE = 50;
/** How far the chart goes beyond the last thing that it has to show: until the lines end apart. */
const MARGINS = [1.3, 1.7, 2.2, 3];

/** A thousandth of the chart. */
const thousandth = (number: number): number => Math.round(number * 1000) / 1000 + 0;

/**
 * The reductions at which a line may bend: where costs begin to fall, and where, after each year, the
 * part at risk has been repaid and the cap has been reached.
 */
function bends(terms: ContractTerms): readonly number[] {
	const { people, costPerPerson, intervention, years } = terms;
	const { activityShare, savingShare, surplusShare, returnCap, conditionMet } = terms;
	if (savingShare <= 0) return [0];
	const repaidAt = (intervention * (1 - activityShare)) / savingShare;
	const cappedAt =
		conditionMet && surplusShare > 0
			? repaidAt + (intervention * returnCap) / surplusShare
			: repaidAt;
	const yearly = people * costPerPerson;
	const after = Array.from({ length: years }, (_, index) => yearly * (index + 1));
	return [0, ...after.flatMap((cost) => [repaidAt / cost, cappedAt / cost])];
}

/** What a side gains at a reduction, present value; below zero for a loss. */
const valueAt = (reduction: number, party: Party, terms: ContractTerms): number =>
	presentValue(cashFlow({ ...terms, reduction }), party, terms.discountRate);

/** The reduction at which the return reaches its cap at the end of all years; null where it never does. */
function cappedAt(terms: ContractTerms): number | null {
	const { people, costPerPerson, intervention, years } = terms;
	const { savingShare, surplusShare, returnCap, conditionMet } = terms;
	if (savingShare <= 0 || surplusShare <= 0 || returnCap <= 0 || !conditionMet) return null;
	const repaid = (intervention * (1 - terms.activityShare)) / savingShare;
	return (repaid + (intervention * returnCap) / surplusShare) / (people * costPerPerson * years);
}

/** The reductions that the chart spans: what there is to see of the contract, at most the whole cost. */
function span(
	terms: ContractTerms,
	evens: readonly (number | null)[],
	margin: number,
): readonly [number, number] {
	const least = Math.min(0, terms.reduction);
	// The last bend to see is the cap as it is reached at the end of all years.
	const last = Math.min(...bends(terms).slice(-1));
	const most = Math.max(terms.reduction, last, ...evens.map((even) => even ?? 1));
	const [from, to] = nice(least, Math.min(1, most * margin) || 1, 5);
	return [Math.max(-1, from), Math.min(1, to)];
}

/** Corners of both lines before they are placed. */
interface Corners {
	readonly reductions: readonly [number, number];
	readonly values: readonly [number, number];
	readonly of: Readonly<Record<Party, readonly { reduction: number; value: number }[]>>;
}

function cornersOf(terms: ContractTerms, from: number, to: number): Corners {
	const inside = bends(terms).filter((bend) => bend > from && bend < to);
	const reductions = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
	const valuesOf = (party: Party) =>
		reductions.map((reduction) => ({ reduction, value: valueAt(reduction, party, terms) }));
	const of = { investor: valuesOf('investor'), payer: valuesOf('payer') };
	const all = [...of.investor, ...of.payer].map(({ value }) => value);
	const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
	// Where nothing is gained or lost, there is still an axis to say so on.
	const [bottom, top] = nice(least, most === least ? terms.intervention : most, 5);
	return { reductions: [from, to], values: [bottom, top], of };
}

/** How far apart the lines end, in hundredths of the chart's height: above zero where the payer's is higher. */
function apart({ of, values: [bottom, top] }: Corners): number {
	const [investor, payer] = [of.investor.at(-1)?.value ?? 0, of.payer.at(-1)?.value ?? 0];
	return ((payer - investor) / (top - bottom)) * 100;
}

/** Where the payer's line rises above the investor's; null where it does not. */
function crossing(
	investor: readonly ContractPoint[],
	payer: readonly ContractPoint[],
): ChartPlace | null {
	/** How much lower the payer's line lies, corner by corner: both have the same corners. */
	const below = investor.map(({ y }, index) => (payer[index]?.y ?? y) - y);
	const after = below.findIndex((each, index) => index > 0 && each < 0);
	const [one, other] = [investor[after - 1], investor[after]];
	const [before = 0, end = 0] = below.slice(after - 1, after + 1);
	if (!one || !other || before < 0) return null;
	const part = before / (before - end);
	return {
		x: thousandth(one.x + (other.x - one.x) * part),
		y: thousandth(one.y + (other.y - one.y) * part),
	};
}

/**
 * What each side gains or loses, against how much costs fall: straight lines between bends, in present
 * values, so that a side breaks even where the cash flow says so.
 */
export function contractChart(terms: ContractTerms): ContractChart {
	const evens = {
		investor: breakEven(terms, 'investor'),
		payer: breakEven(terms, 'payer'),
	};
	const choices = MARGINS.map((margin) =>
		cornersOf(terms, ...span(terms, [evens.investor, evens.payer], margin)),
	);
	const corners =
		choices.find((each) => Math.abs(apart(each)) >= CLEAR) ??
		cornersOf(terms, ...span(terms, [evens.investor, evens.payer], 1));
	const [from, to] = corners.reductions;
	const [bottom, top] = corners.values;
	const across = (reduction: number): number =>
		thousandth(((reduction - from) / (to - from)) * 100);
	const down = (value: number): number => thousandth(((top - value) / (top - bottom)) * 100);
	const place = (corner: { reduction: number; value: number }): ContractPoint => ({
		...corner,
		x: across(corner.reduction),
		y: down(corner.value),
	});
	const evenOf = (party: Party): ContractPoint | null => {
		const reduction = evens[party];
		if (reduction === null || reduction < from || reduction > to) return null;
		return place({ reduction, value: valueAt(reduction, party, terms) });
	};
	const points = {
		investor: corners.of.investor.map(place),
		payer: corners.of.payer.map(place),
	};
	const [investorEven, payerEven] = [evens.investor ?? Infinity, evens.payer ?? Infinity];
	/** From one reduction to another, as far as the chart shows it. */
	const fieldOf = (first: number, last: number): ContractField | null => {
		const [begin, end] = [Math.max(from, first), Math.min(to, last)];
		return begin < end ? { from: across(begin), to: across(end) } : null;
	};
	const cap = cappedAt(terms);
	const crossed = crossing(points.investor, points.payer);
	const [investorEnd, payerEnd] = keepApart(
		[points.investor.at(-1)?.y ?? 0, points.payer.at(-1)?.y ?? 0],
		LABEL,
		100,
	);
	return {
		investor: {
			party: 'investor',
			points: points.investor,
			label: crossed && crossed.x > MIDDLE ? crossed : { x: 100, y: investorEnd },
			even: evenOf('investor'),
		},
		payer: {
			party: 'payer',
			points: points.payer,
			label: { x: 100, y: payerEnd },
			even: evenOf('payer'),
		},
		x: ticks(from, to, 5).map((value) => ({ value, at: across(value) })),
		y: ticks(bottom, top, 5).map((value) => ({ value, at: down(value) })),
		bothLose: fieldOf(from, Math.min(investorEven, payerEven)),
		bothGain: fieldOf(Math.max(investorEven, payerEven), to),
		capped:
			cap === null || cap <= from || cap >= to
				? null
				: place({ reduction: cap, value: valueAt(cap, 'investor', terms) }),
		expected: across(terms.reduction),
		zero: down(0),
	};
}

/** The corners of a line as the attribute of a polyline, in hundredths of the chart. */
export const polyline = (points: readonly ChartPlace[]): string =>
	points.map(({ x, y }) => `${x},${y}`).join(' ');
