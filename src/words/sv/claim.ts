import type { ClaimWords } from '../text/claim-words.ts';

/** Words of the page that keeps quoted figures. */
export const claim = {
	title: 'Kontrollera en citerad siffra',
	description:
		'En siffra som någon har citerat från Utmaningskartan: så stod den i sin utgåva, så står den nu, och varför den är ändrad om den är det.',
	lead: 'En länk hit från en text visar siffran som den stod när den citerades, och om den har ändrats sedan dess.',
	example: 'Så ser det ut:',
	lacking:
		'Sidan behöver skript för att läsa adressen, och de körs inte i din webbläsare. Adressen säger själv vad som är citerat: måttet efter indikator=, kommunens kod efter kommun= (00 är riket), året, värdet och utgåvan. Nedan leder varje mått till alla sina värden, så som de är nu.',
	fileThen: 'Som det var står måttet i filen med samma namn i den fasta utgåvans mapp:',
	form: {
		title: 'Fyll i en siffra',
		indicator: 'Mått',
		code: 'Plats',
		year: 'År',
		value: 'Värde',
		release: 'Fast utgåva',
		submit: 'Kontrollera',
		choose: 'Välj',
		none: 'Ingen fast utgåva finns än, så ingen siffra kan kontrolleras.',
	},
	measures: 'Alla mått',
	file: 'JSON',
	kept: {
		title: 'Vilka utgåvor som finns kvar',
		text: 'Fasta utgåvor ändras aldrig. De står med kontrollsummor på sidan',
		link: 'Data',
	},
	/** Read by the page's script. */
	told: {
		heading: '{measure}, {place} {year}',
		verdict: {
			unchanged: 'Oförändrad',
			changed: 'Har ändrats sedan dess',
			misquoted: 'Utgåvan säger något annat',
			'not-kept': 'Går inte att kontrollera',
			'no-year': 'Året finns inte',
			'not-in-release': 'Måttet fanns inte då',
			faulty: 'Adressen är inte hel',
		},
		note: {
			unchanged: '',
			changed: '',
			misquoted:
				'I utgåvan {release} står ett annat värde än det citerade. Antingen är det felskrivet eller så är det ur en annan utgåva.',
			'not-kept':
				'Utgåvan {release} finns inte kvar här, så ingen kan se vad som stod i den. Utgåvor som finns kvar: {kept}.',
			'no-year': 'Måttet har ingen uppgift för {year}, varken då eller nu.',
			'not-in-release': 'Utgåvan {release} har inte det här måttet.',
			faulty: 'Därför kan ingen siffra visas. Rätta adressen, eller fyll i nedan.',
		},
		noneKept: 'inga',
		quoted: 'Citerat',
		then: 'I utgåvan {release}',
		now: 'I den nyaste utgåvan, {release}',
		gone: 'måttet publiceras inte längre',
		why: 'Varför',
		changedIn: 'Ändrat i utgåvan {release}: {reason}',
		noReason: 'inget skäl är noterat.',
		noneNoted: 'Inget skäl är noterat.',
		correction: 'Rättelse:',
		row: 'Måttets sida, med raden, alla år och hur siffran kom hit',
		file: 'Filen ur den fasta utgåvan (JSON)',
		fileNow: 'Filen ur den nyaste utgåvan (JSON)',
		loading: 'Hämtar …',
		failed: 'Siffrorna kunde inte hämtas. Kontrollera uppkopplingen och läs in sidan igen.',
		faults: {
			indicator: ['Adressen säger inte vilket mått det gäller.', 'Måttet ”{said}” finns inte här.'],
			code: [
				'Adressen säger inte vilken kommun det gäller.',
				'”{said}” är inte koden för någon kommun, och inte 00 för riket.',
			],
			year: ['Adressen säger inget år.', '”{said}” är inget år.'],
			value: ['Adressen säger inget värde.', '”{said}” är inget tal.'],
			release: [
				'Adressen säger inte vilken utgåva siffran är ur.',
				'”{said}” är inget datum för en utgåva. Det skrivs som 2026-11-28.',
			],
		},
	} satisfies Omit<ClaimWords, 'reasons'>,
};
