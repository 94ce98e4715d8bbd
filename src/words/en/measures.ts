/** How a problem is measured, in as few words as say it, by the measure's id; others by their own name. */
export const MEASURES: Readonly<Record<string, string>> = {
	'unga-arbetslosa': 'unemployed, ages 16–24',
	'unga-arbetslosa-18-24': 'unemployed, ages 18–24',
	'psykisk-ohalsa-unga': 'mental ill-health, ages 0–19',
	'langtidssjuka-psykisk': 'long sick leave for psychiatric diagnoses',
	flyttnetto: 'net migration, in minus out',
	'skattekraft-andel': 'tax base against Sweden’s',
	'dagligvarubutik-2km': 'grocery shop within 2 km',
	'missbruksvard-kostnad': 'the municipality’s cost of care',
	'sysselsattningsgrad-utrikes-fodda': 'foreign-born in work',
	'placerade-familjehem': 'children in foster homes',
	placerade: 'children in foster or residential care',
	'behoriga-gymnasiet': 'eligible for vocational upper secondary',
	'ekonomiskt-bistand': 'received social assistance',
	valdsbrott: 'reported violent crime',
	valdeltagande: 'voted in the local election',
};
