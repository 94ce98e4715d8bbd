import {
	CONDITION,
	faultOf,
	FIELDS,
	type NumberField,
	type NumberName,
} from '../../stats/contract/contract-draft.ts';
import { OPENING, PRESETS, type ContractView } from '../../stats/contract/contract-preset.ts';
import { oneOf, type Choice } from '../../steer/choice.ts';
import type { Spec } from '../../steer/spec.ts';

/**
 * As the address has it: "17.5". No signs but a minus, no spaces, no exponents, and no more decimals
 * than a field has: "1.000" was written by someone who meant a thousand.
 */
const PLAIN = /^-?\d{1,15}(\.\d{1,2})?$/;

function readNumber(text: string, field: NumberField): number | undefined {
	if (!PLAIN.test(text)) return undefined;
	// Minus nothing is nothing.
	const value = Number(text) + 0;
	return faultOf(value, field) === null ? value : undefined;
}

const number = (name: NumberName): Choice<number | null> => ({
	name,
	usual: null,
	read: (text) => readNumber(text, FIELDS[name]),
	write: (value) => String(value ?? ''),
});

const CONDITIONS: ReadonlyMap<string, boolean> = new Map([
	['ja', true],
	['nej', false],
]);

/** Whether what a return is conditional on has come about. */
export const condition: Choice<boolean | null> = {
	name: CONDITION,
	usual: null,
	read: (text) => CONDITIONS.get(text),
	write: (met) => (met === null ? '' : met ? 'ja' : 'nej'),
};

/**
 * How a contract stands in the address: by the name of a preset, "?exempel=tomt", or by its terms in the
 * order of the form, "?personer=60&tak=20". Terms count before a preset.
 */
export const CONTRACT: Spec<ContractView> = {
	exempel: oneOf('exempel', PRESETS, OPENING),
	personer: number('personer'),
	kostnad: number('kostnad'),
	minskning: number('minskning'),
	insats: number('insats'),
	aktivitet: number('aktivitet'),
	besparing: number('besparing'),
	over: number('over'),
	tak: number('tak'),
	villkor: condition,
	ar: number('ar'),
	ranta: number('ranta'),
};
