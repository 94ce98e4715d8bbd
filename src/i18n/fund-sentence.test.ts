import { describe, expect, it } from 'vitest';
import { fundSentence as english } from './en/fund-sentence.ts';
import { fundSentence as swedish, type SentenceFund } from './sv/fund-sentence.ts';

const base: SentenceFund = {
	name: 'Norrköping',
	instrument: 'fund',
	year: 2010,
	status: 'active',
	statusYear: 2022,
	droppedYear: null,
	confidence: 'documented',
};

/** Rows as they stand in the registry, and what is said of them. */
const GOLDEN: readonly (readonly [Partial<SentenceFund>, string, string])[] = [
	[
		{},
		'Norrköping hade från 2010 en social investeringsfond, som var i bruk 2022.',
		'From 2010 Norrköping had a social investment fund, which was in use in 2022.',
	],
	[
		{ instrument: 'outcome-contract', year: 2016, status: 'closed', statusYear: 2021 },
		'Norrköping hade från 2016 ett socialt utfallskontrakt, som var avslutat 2021.',
		'From 2016 Norrköping had a social outcome contract, which had ended by 2021.',
	],
	[
		{
			name: 'Botkyrka',
			instrument: 'outcome-contract',
			year: null,
			status: 'closed',
			statusYear: null,
		},
		'Botkyrka hade ett socialt utfallskontrakt, som enligt en odaterad källa är avslutat.',
		'Botkyrka had a social outcome contract, which, according to an undated source, has ended.',
	],
	[
		{ name: 'Härnösand', instrument: 'outcome-contract', year: 2024, statusYear: 2024 },
		'Härnösand hade från 2024 ett socialt utfallskontrakt, som var i kraft samma år.',
		'From 2024 Härnösand had a social outcome contract, which was in force the same year.',
	],
	[
		{ name: 'Uppsala', instrument: 'set-aside', year: 2015, statusYear: 2017 },
		'Uppsala hade från 2015 medel avsatta för sociala investeringar, och satsningen var i bruk 2017.',
		'From 2015 Uppsala had money set aside for social investments, which was in use in 2017.',
	],
	[
		{
			name: 'Borås',
			instrument: 'set-aside',
			year: 2013,
			status: 'fully-allocated',
			statusYear: 2018,
		},
		'Borås hade från 2013 medel avsatta för sociala investeringar, och alla pengar var fördelade 2018.',
		'From 2013 Borås had money set aside for social investments, all of which had been allocated by 2018.',
	],
	[
		{ name: 'Nybro', year: 2018, statusYear: 2018 },
		'Nybro hade från 2018 en social investeringsfond, som var i bruk samma år.',
		'From 2018 Nybro had a social investment fund, which was in use the same year.',
	],
	[
		{ name: 'Enköping', year: 2013, statusYear: null },
		'Enligt en odaterad källa har Enköping en social investeringsfond från 2013.',
		'According to an undated source, Enköping has a social investment fund dating from 2013.',
	],
	[
		{ name: 'Malmö', year: 2012, status: 'paused', statusYear: 2018 },
		'Malmö hade från 2012 en social investeringsfond, som var vilande 2018.',
		'From 2012 Malmö had a social investment fund, which was paused in 2018.',
	],
	[
		{ name: 'Eskilstuna', year: null, status: 'unknown', statusYear: 2016, confidence: 'reported' },
		'Enligt uppgifter från 2016 ska Eskilstuna ha haft en social investeringsfond, men det framgår inte om den var i bruk.',
		'According to information from 2016, Eskilstuna is said to have had a social investment fund, but it is not stated whether it was in use.',
	],
	[
		{ name: 'Nyköping', year: 2012, status: 'unknown', statusYear: null, confidence: 'reported' },
		'Enligt uppgift ska Nyköping från 2012 ha haft en social investeringsfond, men det framgår inte om den är i bruk.',
		'From 2012 Nyköping reportedly had a social investment fund, but it is not stated whether it is in use.',
	],
	[
		{ name: 'Göteborg', year: 2012, status: 'planned', statusYear: 2011, confidence: 'reported' },
		'Enligt uppgift planerade Göteborg 2011 en social investeringsfond, men källorna visar inte att den blev av.',
		'In 2011 Göteborg reportedly planned a social investment fund, but the sources do not show that it came about.',
	],
	[
		{ name: 'Halmstad', year: null, status: 'planned', statusYear: null },
		'Halmstad har planerat en social investeringsfond, men källorna visar inte att den blev av.',
		'Halmstad has planned a social investment fund, but the sources do not show that it came about.',
	],
	[
		{
			name: 'Sundbyberg',
			year: null,
			status: 'planned',
			statusYear: 2016,
			droppedYear: 2016,
			confidence: 'reported',
		},
		'Enligt uppgift planerade Sundbyberg en social investeringsfond, men planen lades ner 2016.',
		'Sundbyberg reportedly planned a social investment fund, but the plan was dropped in 2016.',
	],
	[
		{
			name: 'Kalmar',
			instrument: 'set-aside',
			year: 2012,
			status: 'planned',
			statusYear: 2013,
			confidence: 'reported',
		},
		'Enligt uppgift planerade Kalmar 2013 att avsätta medel för sociala investeringar, men källorna visar inte att det blev av.',
		'In 2013 Kalmar reportedly planned to set money aside for social investments, but the sources do not show that it came about.',
	],
];

describe('the sentence on a fund', () => {
	it.each(GOLDEN)('%j', (row, sv, en) => {
		expect(swedish({ ...base, ...row })).toBe(sv);
		expect(english({ ...base, ...row })).toBe(en);
	});
});
