/**
 * Folds a name to lower-case letters a–z, digits and hyphens, as in an address: "Östersund" →
 * "ostersund", "Upplands Väsby" → "upplands-vasby".
 */
export function fold(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
