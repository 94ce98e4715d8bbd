import { FUND_FACTS } from '../../model/fund-fact.ts';
import type { FundColumn, SourceColumn } from '../../model/fund-columns.ts';

/** What each column of a row is to hold, in short. */
const fund: Readonly<Record<FundColumn, string>> = {
	id: 'små bokstäver a–z, siffror, bindestreck',
	code: 'kommunkod, 4 siffror, eller länskod, 2',
	name: 'kommunens eller regionens namn',
	instrument: 'fund, set-aside eller outcome-contract',
	year: 'beslutet eller de första pengarna',
	amount: 'första belopp, kronor, bara siffror',
	targets: 'inriktning, se targets.csv',
	status: 'active, paused, fully-allocated, closed, planned eller unknown',
	status_year: 'året som statusen gäller',
	dropped_year: 'året då en plan lades ner',
	repayment_sv: 'vad som sägs om återbetalning',
	repayment_en: 'samma på engelska',
	note_sv: 'vad källorna säger, en mening',
	note_en: 'samma på engelska',
	confidence: 'documented eller reported',
};

const source: Readonly<Record<SourceColumn, string>> = {
	fund: 'samma som id ovan',
	title: 'källans rubrik',
	url: 'adress som börjar med http',
	year: 'källans år',
	facts: `vad den visar: ${FUND_FACTS.join(';')}`,
	supports_sv: 'vad den visar mer än så',
	supports_en: 'samma på engelska',
};

/** How a reader sends in a row of the registry. */
export const contribution = {
	template: 'Mall att kopiera och fylla i',
	intro: 'Lämna tomt det som du inte vet eller inte hinner.',
	/** After that, where there is somebody to send it to. */
	sent: 'Skickar du mallen till oss räcker kommunen och källan.',
	fundRow: 'Fonden (funds.csv)',
	sourceRow: 'Källan (sources.csv), en för varje källa',
	fund,
	source,
	check: 'Den som har hämtat hem koden kan pröva sina rader innan de skickas:',
	/** @param fund names of columns, as a list */
	needed: (fund: string, source: string): string =>
		`Prövningen kräver mer än vi gör. I raden om fonden får ${fund} inte vara tomma, och i raden om källan inte ${source}. Övriga kolumner får vara tomma, men varje källa ska ha något i facts eller supports, och minst en källa ska visa att pengarna fanns (existence), om det inte bara är en plan.`,
};
