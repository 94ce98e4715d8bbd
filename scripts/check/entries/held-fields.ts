/**
 * What a row means, beside what it says in words: fields of which no change passes without a person's
 * yes, since figures, ranks, colours, counts or answers on money follow from them. By path inside
 * `data/`; rows are known by their keys, and one that is gone is held everywhere.
 */
export const HELD_FIELDS: Readonly<Record<string, readonly string[]>> = {
	'indicators.json': [
		'kpi',
		'challenge',
		'unit',
		'per',
		'decimals',
		'heavier',
		'ranking',
		'untold',
		'midpoint',
		'range',
		'breaks',
	],
	'challenges.json': ['leads', 'without', 'targets'],
	'sources.json': ['publisher', 'kpi', 'table', 'license', 'inputs'],
	'municipalities.csv': ['name', 'slug', 'county', 'group', 'since'],
	'counties.csv': ['name', 'name_en'],
	'groups.csv': ['name_sv', 'name_en', 'main'],
	'known-facts.csv': ['value', 'decimals'],
	'exceptions.csv': ['value'],
	'funds/funds.csv': [
		'code',
		'instrument',
		'year',
		'amount',
		'targets',
		'status',
		'status_year',
		'dropped_year',
		'repayment_sv',
		'repayment_en',
		'confidence',
	],
	'funds/sources.csv': ['year', 'facts'],
	'funds/targets.csv': ['name_sv', 'name_en'],
	'funds/national.csv': ['value_sv', 'value_en', 'unit', 'as_of'],
	'funds/contracts.csv': ['value', 'unit'],
	'funds/outcomes.csv': ['result'],
	'funds/searches.csv': ['searched', 'month'],
};
