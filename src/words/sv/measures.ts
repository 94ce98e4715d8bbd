/** How a problem is measured, in as few words as say it, by the measure's id; others by their own name. */
export const MEASURES: Readonly<Record<string, string>> = {
	'unga-arbetslosa': 'arbetslösa 16–24 år',
	'unga-arbetslosa-18-24': 'arbetslösa 18–24 år',
	'psykisk-ohalsa-unga': 'psykisk ohälsa 0–19 år',
	'langtidssjuka-psykisk': 'långa sjukfall med psykiatrisk diagnos',
	flyttnetto: 'flyttnetto, in minus ut',
	'skattekraft-andel': 'skattekraft mot rikets',
	'dagligvarubutik-2km': 'har matbutik inom 2 km',
	'missbruksvard-kostnad': 'kommunens kostnad för vård',
	'sysselsattningsgrad-utrikes-fodda': 'utrikes födda i arbete',
	'placerade-familjehem': 'barn i familjehem',
	placerade: 'barn i familjehem och på HVB',
	'behoriga-gymnasiet': 'behöriga till yrkesprogram',
	'ekonomiskt-bistand': 'har fått ekonomiskt bistånd',
	valdsbrott: 'anmälda våldsbrott',
	valdeltagande: 'röstade i kommunalvalet',
};
