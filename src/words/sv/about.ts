export const about = {
	title: 'Om Utmaningskartan',
	description:
		'Vad Utmaningskartan är, för vem den är gjord, vilken tes den prövar, hur siffrorna får användas, hur fel rättas och hur tillgänglig sajten är.',
	/** In the order of the page; the keys are the addresses of the sections, the same in all languages. */
	sections: {
		vad: 'För vem sajten är gjord',
		tesen: 'Tesen som går att pröva',
		'vad-andra-har-raknat': 'Vad andra har räknat',
		inte: 'Vad sajten inte är',
		anvanda: 'Använda och citera',
		rattelser: 'Fel och rättelser',
		tillganglighet: 'Tillgänglighet',
		integritet: 'Integritet',
		kod: 'Kod och licens',
	},
	undated: 'odaterad källa',
};
