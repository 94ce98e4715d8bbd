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
		'Norrköping inrättade en social investeringsfond 2010. Enligt den senaste uppgiften, från 2022, användes den då.',
		'Norrköping set up a social investment fund in 2010. As of 2022 it was in use.',
	],
	[
		{ instrument: 'outcome-contract', year: 2016, status: 'closed', statusYear: 2021 },
		'Norrköping ingick ett socialt utfallskontrakt 2016. Enligt den senaste uppgiften, från 2021, var det avslutat.',
		'Norrköping signed a social outcome contract in 2016. As of 2021 it had ended.',
	],
	[
		{
			name: 'Botkyrka',
			instrument: 'outcome-contract',
			year: null,
			status: 'closed',
			statusYear: null,
		},
		'Botkyrka hade ett socialt utfallskontrakt. Enligt en odaterad källa är det avslutat.',
		'Botkyrka had a social outcome contract. According to an undated source, it has ended.',
	],
	[
		{ name: 'Härnösand', instrument: 'outcome-contract', year: 2024, statusYear: 2024 },
		'Härnösand ingick ett socialt utfallskontrakt 2024. Enligt den senaste uppgiften, från samma år, gällde det då.',
		'Härnösand signed a social outcome contract in 2024. As of the same year it was in force.',
	],
	[
		{ name: 'Uppsala', instrument: 'set-aside', year: 2015, statusYear: 2017 },
		'Uppsala avsatte medel för sociala investeringar 2015. Enligt den senaste uppgiften, från 2017, användes de då.',
		'Uppsala set money aside for social investments in 2015. As of 2017 it was in use.',
	],
	[
		{
			name: 'Borås',
			instrument: 'set-aside',
			year: 2013,
			status: 'fully-allocated',
			statusYear: 2018,
		},
		'Borås avsatte medel för sociala investeringar 2013. Enligt den senaste uppgiften, från 2018, var alla pengar fördelade.',
		'Borås set money aside for social investments in 2013. As of 2018 all of the money had been allocated.',
	],
	[
		{ name: 'Nybro', year: 2018, statusYear: 2018 },
		'Nybro inrättade en social investeringsfond 2018. Enligt den senaste uppgiften, från samma år, användes den då.',
		'Nybro set up a social investment fund in 2018. As of the same year it was in use.',
	],
	[
		{ name: 'Enköping', year: 2013, statusYear: null },
		'Enligt en odaterad källa har Enköping en social investeringsfond från 2013.',
		'According to an undated source, Enköping has a social investment fund dating from 2013.',
	],
	[
		{ name: 'Malmö', year: 2012, status: 'paused', statusYear: 2018 },
		'Malmö inrättade en social investeringsfond 2012. Enligt den senaste uppgiften, från 2018, var den vilande.',
		'Malmö set up a social investment fund in 2012. As of 2018 it was paused.',
	],
	[
		{ name: 'Eskilstuna', year: null, status: 'unknown', statusYear: 2016, confidence: 'reported' },
		'Enligt uppgifter från 2016 ska Eskilstuna ha haft en social investeringsfond. Det framgår inte om den användes.',
		'According to a source from 2016, Eskilstuna had a social investment fund. It is not stated whether it was in use.',
	],
	[
		{ name: 'Nyköping', year: 2012, status: 'unknown', statusYear: null, confidence: 'reported' },
		'Enligt uppgift ska Nyköping ha inrättat en social investeringsfond 2012. Det framgår inte om den används.',
		'Nyköping reportedly set up a social investment fund in 2012. It is not stated whether it is in use.',
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
