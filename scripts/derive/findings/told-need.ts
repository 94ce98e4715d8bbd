import type { ApiNeedEntry } from '../../../src/tables/api.ts';
import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import type { Quarter } from '../../../src/stats/quarter.ts';
import type { FundState } from '../../../src/stats/money/registry.ts';
import { round } from '../../../src/stats/round.ts';
import type { IsOddity } from './told-measure.ts';

/** A challenge whose need level is known: of its lead measure, over its years. */
export interface ToldNeed {
	/** Id. */
	readonly challenge: string;
	readonly indicator: Pick<Indicator, 'id' | 'decimals' | 'heavier'>;
	readonly entries: Readonly<Record<string, ApiNeedEntry>>;
	readonly isOddity: IsOddity;
}

/** A municipality's need as far as facts are told of it. */
export interface SoundNeed {
	readonly code: MunicipalityCode;
	/** With every digit. */
	readonly value: number;
	/** As a reader sees it. */
	readonly shown: number;
	readonly years: readonly number[];
	readonly quarter: Quarter;
	readonly fund: FundState;
}

/** The needs that are known, without those that rest on an oddity. */
export function soundNeeds(
	{ entries, indicator, isOddity }: ToldNeed,
	codes: readonly MunicipalityCode[],
): Map<MunicipalityCode, SoundNeed> {
	return new Map(
		codes.flatMap((code): [MunicipalityCode, SoundNeed][] => {
			const entry = entries[code];
			if (entry?.value == null || entry.quarter === null) return [];
			const { value, years, quarter, fund } = entry;
			if (years.some((year) => isOddity(code, year))) return [];
			const shown = round(value, indicator.decimals);
			return [[code, { code, value, shown, years, quarter, fund }]];
		}),
	);
}
