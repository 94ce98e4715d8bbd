/**
 * What must never be said of a municipality whose fund is not known: that it has none. That none is
 * known may be said.
 */
export const LACKING = new RegExp(
	[
		'saknar (en |sådan )?(social investerings)?fond',
		'utan (en )?(social investerings)?fond\\b',
		'(har|finns) (ingen|inte någon|inga) (social investerings)?fond(er)?\\b(?! (är )?känd)',
		'\\binga (social investerings)?fonder\\b(?! (är )?kända)',
		'\\blacks? a (social investment )?fund',
		'without a (social investment )?fund',
		'(has|have|had|is|are) no (social investment )?funds?\\b(?! (is |are )?known)',
	].join('|'),
	'i',
);
