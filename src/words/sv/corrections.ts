import { plural } from '../text/plural.ts';
import type { CorrectionGrade, CorrectionKind } from '../../tables/corrections.ts';
import { capitalise } from '../text/capitalise.ts';
import { countWord } from './count-word.ts';

const GRADES: Readonly<Record<CorrectionGrade, { name: string; what: string; done: string }>> = {
	conclusion: {
		name: 'Slutsats',
		what: 'En jämförelse, en fjärdedel eller en mening som någon kan ha byggt på var fel.',
		done: 'Sidorna säger det samma dag som vi vet, också innan felet är rättat. Det rättas utan att vänta på nästa utgåva.',
	},
	figure: {
		name: 'Siffra',
		what: 'En siffra var fel, men ingen slutsats.',
		done: 'Rättas senast i nästa utgåva. Sidorna säger det i 30 dagar.',
	},
	wording: {
		name: 'Ord',
		what: 'Ett namn, en källa eller en formulering var fel.',
		done: 'Rättas direkt, och står här om det ändrade vad meningen säger.',
	},
};

const KINDS: Readonly<Record<CorrectionKind, string>> = { error: 'Fel', method: 'Ändrad metod' };

/** Words of the page of corrections, and of the notice on the pages that one touches. */
export const corrections = {
	title: 'Rättelser',
	description:
		'Fel som har stått på Utmaningskartan, ändringar av metod, hur fel rättas och hur du anmäler ett.',
	finding: (all: number, standing: number): string =>
		all === 0
			? 'Hittills har vi inte noterat något fel och inte ändrat någon metod.'
			: `${capitalise(countWord(all), 'sv')} ${plural(all, 'rättelse', 'rättelser')} hittills. ${
					standing === 0
						? 'Inget känt fel står kvar.'
						: `${capitalise(countWord(standing), 'sv')} fel är ännu inte ${plural(standing, 'rättat', 'rättade')}.`
				}`,
	empty:
		'Hittar vi ett fel står det här så länge sajten finns, och överst på sidorna det gäller tills det är rättat och 30 dagar till.',
	log: 'Rättelser och ändrad metod',
	feed: 'Följ rättelserna (Atom)',
	kinds: KINDS,
	noted: (day: string): string => `noterat ${day}`,
	mended: (day: string): string => `rättat ${day}`,
	standing: 'ännu inte rättat',
	pages: 'Gäller',
	rules: {
		title: 'Så rättar vi',
		caption: 'Hur fel rättas, efter hur mycket de ändrar',
		heads: ['Vad felet ändrar', 'Vad som var fel', 'Vad vi gör'],
		grades: GRADES,
		sources: 'Indelningen följer den finska och den norska statistikbyråns regler:',
		finland: 'Statistikcentralens revisionspraxis',
		norway: 'SSB:s principer för rättning av fel',
		revisions:
			'Nya siffror från utgivarna är inga fel. Vad varje utgåva ändrade, siffra för siffra, står i',
		revisionsFeed: 'utgåvornas flöde (Atom)',
		revisionsFile: 'en fil (JSON)',
	},
	report: {
		title: 'Anmäl ett fel',
		needed:
			'Det här behövs: sidans adress, vad som står där, vad som är rätt och en källa som vem som helst kan läsa.',
		figure:
			'Gäller det en siffra: tryck på den och kopiera raden med källa. Då följer mått, kommun, år och adress med.',
		mail: 'Skriv till',
		subject: 'Fel på Utmaningskartan',
		noMail:
			'En rättelse är en ändrad rad i tabellerna i mappen data, som är öppen liksom koden bredvid. Föreslå ändringen där.',
	},
	notice: {
		label: 'Rättelse',
		standing: 'Fel på den här sidan:',
		mended: {
			error: (day: string): string => `Rättat ${day}:`,
			method: (day: string): string => `Ändrad metod ${day}:`,
		} satisfies Record<CorrectionKind, (day: string) => string>,
		since: (day: string): string => `Känt sedan ${day}`,
		more: 'Vad som var fel',
	},
	/** In the foot of a card on another site: the link, in as few words as it can do with. */
	card: {
		standing: (day: string): string => `Fel, känt sedan ${day}`,
		mended: {
			error: (day: string): string => `Rättat ${day}`,
			method: (day: string): string => `Ändrad metod ${day}`,
		} satisfies Record<CorrectionKind, (day: string) => string>,
		/** On a card whose figures are older, and stay. */
		later: (said: string): string => `${said}, efter den här utgåvan`,
	},
	feedTitle: 'Utmaningskartan: rättelser',
	feedSubtitle: 'Fel som har stått på sajten och ändringar av metod.',
};
