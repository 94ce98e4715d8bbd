import { expect, test } from 'vitest';
import { isMunicipalityCode } from '../../../src/tables/code.ts';
import { readTurnout2026 } from './turnout-2026.ts';

const codes = new Set(['0114'].filter(isMunicipalityCode));
const read = (line: string) =>
	readTurnout2026(`kommunkod,roster,rostberattigade,valdeltagande_pct\n${line}\n`, 'x.csv', codes);

test('the turnout is of 2026', () => {
	expect([...(read('0114,29484,38780,76.03').get(2026)?.values() ?? [])]).toEqual([
		{ value: 76.03 },
	]);
});

test('a percentage that is not votes ÷ entitled to vote is refused', () => {
	expect(() => read('0114,29484,38780,67.03')).toThrow(
		'x.csv:2: found turnout 67.03, expected 76.03',
	);
});
