import type { OfferedForm } from '../../stats/offered-file.ts';

/** The row of what can be done with a figure or a table. */
export const actions = {
	label: 'Ladda ner och citera',
	download: 'Ladda ner',
	embed: 'Bädda in',
	cite: 'Citera',
	picture: 'Bild, samma teckning',
	data: 'Uppgifter',
	/** What a file is for, after its kind. */
	forms: {
		svg: 'skalbar, för webb och tryck',
		png: 'dubbel upplösning',
		'csv-excel': 'för svenska Excel',
		'csv-rfc4180': 'för program (RFC 4180)',
		xlsx: 'med flik för källor',
		json: 'som i API:et',
		zip: 'alla tabeller',
	} satisfies Record<OfferedForm | 'svg' | 'png', string>,
	/** Under a table, of the list that it is counted from. */
	countedFrom: {
		municipalities: 'Hela kommunlistan',
		need: 'Hela listan',
		registry: 'Uppgifterna med källor (JSON)',
		contracts: 'Villkor och resultat med källor (JSON)',
	},
	note: 'Enhet, källa och datautgåva står i filerna för Excel.',
	failed: 'Bilden kunde inte göras. Försök igen.',
	failedFile: 'Filen kunde inte göras. Försök igen.',
	code: 'Kod',
	copyCode: 'Kopiera koden',
	card: 'Se rutan',
	parts: { text: 'I löpande text', source: 'Källrad', address: 'Fast länk' },
	copy: { text: 'Kopiera texten', source: 'Kopiera källraden', address: 'Kopiera länken' },
	/** Of the need for money against a problem. */
	source: (publishers: string, release: string) =>
		`Källa: ${publishers}. Bearbetning: Utmaningskartan, datautgåva ${release}.`,
	/** Of what is ours alone. */
	sourceOf: (whose: string, release: string) => `Källa: ${whose}, datautgåva ${release}.`,
	/** What we have counted of others' figures and of the registry. */
	ownCount: 'Utmaningskartans egen beräkning',
	registry: 'Utmaningskartans förteckning över sociala investeringsfonder',
};
