import type { CalculationId } from './sources/calculations.ts';
import type { ScbId } from './sources/scb.ts';
import type { Years } from './years.ts';

/** One source of an indicator's figures, and the years that it is used for. */
export type Feed =
	| { readonly from: 'kolada'; readonly kpi: string; readonly years?: Years }
	| { readonly from: 'did-kolada'; readonly kpi: string; readonly years?: Years }
	| { readonly from: 'projekt'; readonly kpi: string; readonly years?: Years }
	| { readonly from: 'scb'; readonly table: ScbId; readonly years?: Years }
	| { readonly from: 'turnout-2026'; readonly years?: Years }
	| { readonly from: 'calculation'; readonly id: CalculationId; readonly years?: Years };

/** Kolada repeats the last election's turnout in the years between elections; these are its own. */
const ELECTIONS = [1994, 1998, 2002, 2006, 2010, 2014, 2018, 2022];

/**
 * The indicators that are not just one series of Kolada's. An ordinary one needs no line here: its
 * `kpi` in `data/indicators.json` says it all.
 *
 * The first feed that covers the year and has a value wins; for a cell without a value, the first
 * that states a reason. Where two feeds have the same cell they must agree (see `overlap.ts`), also in
 * years that they are not used for: that is what lets the later one continue the earlier.
 */
const PLAN: Readonly<Record<string, readonly Feed[]>> = {
	befolkning: [
		{ from: 'kolada', kpi: 'N01951', years: { to: 2022 } },
		{ from: 'scb', table: 'scb-befolkning', years: { from: 2023 } },
	],
	skattekraft: [
		{ from: 'kolada', kpi: 'N00903', years: { to: 2022 } },
		{ from: 'scb', table: 'scb-skattekraft', years: { from: 2023 } },
	],
	forsorjningskvot: [
		{ from: 'kolada', kpi: 'N00927', years: { to: 2022 } },
		{ from: 'scb', table: 'scb-forsorjningskvot', years: { from: 2023 } },
	],
	'befolkning-fem-ar': [
		{ from: 'kolada', kpi: 'N01958', years: { to: 2022 } },
		{ from: 'calculation', id: 'egen-befolkning-fem-ar', years: { from: 2023 } },
	],
	// SCB's table has no row for the country; for 2022 it can still be computed from Kolada's.
	flyttnetto: [
		{ from: 'scb', table: 'scb-flyttnetto', years: { from: 2022 } },
		{ from: 'calculation', id: 'egen-flyttnetto', years: { to: 2022 } },
	],
	utflyttade: [{ from: 'calculation', id: 'egen-utflyttade' }],
	'inrikes-flyttnetto': [
		{ from: 'kolada', kpi: 'N02101', years: { to: 2022 } },
		{ from: 'calculation', id: 'egen-inrikes-flyttnetto', years: { from: 2023 } },
	],
	'skattekraft-andel': [{ from: 'calculation', id: 'egen-skattekraft-andel' }],
	'ekonomiskt-bistand': [
		{ from: 'kolada', kpi: 'N31807', years: { to: 2022 } },
		{ from: 'projekt', kpi: 'N31807', years: { from: 2023 } },
	],
	sysselsattning: [{ from: 'scb', table: 'scb-sysselsattning' }],
	'behoriga-gymnasiet': [
		{ from: 'kolada', kpi: 'N15428', years: { to: 2022 } },
		{ from: 'did-kolada', kpi: 'N15428', years: { to: 2024 } },
		{ from: 'projekt', kpi: 'N15428', years: { from: 2025 } },
	],
	gymnasieexamen: [
		{ from: 'kolada', kpi: 'N17461', years: { to: 2022 } },
		{ from: 'did-kolada', kpi: 'N17461' },
	],
	valdeltagande: [
		{ from: 'kolada', kpi: 'N05401', years: { only: ELECTIONS } },
		{ from: 'turnout-2026', years: { only: [2026] } },
	],
	// Before 2017 only 92 to 128 municipalities have a value. From 2023 Kolada divides by another
	// population: its values do not continue the series, and are no feed of it.
	valdsbrott: [
		{ from: 'kolada', kpi: 'N07403', years: { from: 2017, to: 2022 } },
		{ from: 'calculation', id: 'egen-valdsbrott', years: { from: 2023 } },
	],
};

/** Where the figures of an indicator come from; empty when it has neither plan nor KPI. */
export function feedsOf(indicator: {
	readonly id: string;
	readonly kpi: string | null;
}): readonly Feed[] {
	const plan = PLAN[indicator.id];
	if (plan) return plan;
	return indicator.kpi === null ? [] : [{ from: 'kolada', kpi: indicator.kpi }];
}

/** The indicators that the plan names; each must exist. */
export const PLANNED = Object.keys(PLAN);
