import { z } from 'zod';
import type { Indicator } from '../../src/stats/indicator.ts';
import { indicators as table } from '../../src/tables/indicators.ts';
import { checkIds, readJson } from './json.ts';

/** Reads `data/indicators.json`. */
export function readIndicators(file: string, text: string): readonly Indicator[] {
	const indicators = readJson(file, text, z.array(table.row));
	checkIds(file, text, indicators);
	return indicators;
}
