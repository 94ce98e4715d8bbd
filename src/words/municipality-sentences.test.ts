import { describe, expect, it } from 'vitest';
import type { MoneyFacts } from '../stats/money/money-facts.ts';
import type { MunicipalityFacts } from './text/municipality-facts.ts';
import {
	ABUSE,
	ARJEPLOG,
	BORAS,
	CRIME,
	FOSTER,
	fund,
	GOTLAND,
	LEAVING,
	MENTAL,
	money,
	municipality,
	NORRKOPING,
	place,
	SCHOOL,
	SUPPORT,
	YOUTH,
} from './sentences.fixture.ts';
import { words } from './words.ts';

/*
 * Sentences to be read by a person. A change of wording is a change here, which somebody has read. The
 * spaces that do not break stand as "~".
 */

const readable = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, '~');

type Text = string | readonly string[];

describe('sentences about a municipality as a whole', () => {
	const CASES: readonly (readonly [
		string,
		'summary' | 'summaryBox' | 'summaryParagraph',
		MunicipalityFacts,
		Text,
		Text,
	])[] = [
		[
			'four of eleven, in one sentence',
			'summary',
			municipality(NORRKOPING, [YOUTH, ABUSE, SUPPORT, CRIME], [SCHOOL]),
			'I fyra av elva jämförda problem hör Norrköping till den fjärdedel av Sveriges kommuner som har störst problem: ungdomsarbetslöshet, ekonomiskt bistånd, anmälda våldsbrott och kommunens kostnad för missbruksvård.',
			'In four of eleven problems compared, Norrköping is in the worst-affected quarter of Sweden’s municipalities: youth unemployment, social assistance, reported violent crime and the municipality’s cost of addiction care.',
		],
		[
			'as many of the least, counted',
			'summary',
			municipality(ARJEPLOG, [LEAVING, ABUSE], [YOUTH, CRIME, SUPPORT, SCHOOL, FOSTER], {
				compared: 10,
				unplaced: [FOSTER],
			}),
			'I två av tio jämförda problem hör Arjeplog till den fjärdedel av Sveriges kommuner som har störst problem: utflyttning och kommunens kostnad för missbruksvård. I fem hör kommunen till fjärdedelen med minst problem.',
			'In two of ten problems compared, Arjeplog is in the worst-affected quarter of Sweden’s municipalities: out-migration and the municipality’s cost of addiction care. In five, it is in the least-affected quarter.',
		],
		[
			'none',
			'summary',
			municipality(place('0780', 'Växjö'), [], [LEAVING, FOSTER]),
			'I inget av elva jämförda problem hör Växjö till den fjärdedel av Sveriges kommuner som har störst problem. I två hör kommunen till fjärdedelen med minst problem.',
			'In none of eleven problems compared is Växjö in the worst-affected quarter of Sweden’s municipalities. In two, it is in the least-affected quarter.',
		],
		[
			'none of either',
			'summary',
			municipality(BORAS, [], []),
			'I inget av elva jämförda problem hör Borås till den fjärdedel av Sveriges kommuner som har störst problem.',
			'In none of eleven problems compared is Borås in the worst-affected quarter of Sweden’s municipalities.',
		],
		[
			'too many for one sentence',
			'summary',
			municipality(place('2104', 'Hofors'), [YOUTH, LEAVING, FOSTER, SCHOOL, SUPPORT, ABUSE], []),
			'I sex av elva jämförda problem hör Hofors till den fjärdedel av Sveriges kommuner som har störst problem. Det gäller ungdomsarbetslöshet, utflyttning, familjehemsplacerade barn, gymnasiebehörighet, ekonomiskt bistånd och kommunens kostnad för missbruksvård.',
			'In six of eleven problems compared, Hofors is in the worst-affected quarter of Sweden’s municipalities. These are youth unemployment, out-migration, social assistance, children in foster homes, eligibility for upper secondary school and the municipality’s cost of addiction care.',
		],
		[
			'more than half, by those left out',
			'summary',
			municipality(
				place('0482', 'Flen'),
				[YOUTH, LEAVING, FOSTER, SUPPORT, CRIME, SCHOOL, MENTAL],
				[],
				{ compared: 8, between: [ABUSE] },
			),
			'I sju av åtta jämförda problem hör Flen till den fjärdedel av Sveriges kommuner som har störst problem: alla utom kommunens kostnad för missbruksvård.',
			'In seven of eight problems compared, Flen is in the worst-affected quarter of Sweden’s municipalities: all except the municipality’s cost of addiction care.',
		],
		[
			'all',
			'summary',
			municipality(place('1864', 'Ljusnarsberg'), [YOUTH, LEAVING, FOSTER], [], { compared: 3 }),
			'I alla tre jämförda problem hör Ljusnarsberg till den fjärdedel av Sveriges kommuner som har störst problem.',
			'In all three problems compared, Ljusnarsberg is in the worst-affected quarter of Sweden’s municipalities.',
		],
		[
			'an island, in five sentences',
			'summaryBox',
			municipality(GOTLAND, [SUPPORT], [LEAVING, YOUTH], { unplaced: [FOSTER] }),
			[
				'På Gotland bodde 144~904 personer i slutet av 2025.',
				'I ett av elva jämförda problem hör Gotland till den fjärdedel av Sveriges kommuner som har störst problem: ekonomiskt bistånd.',
				'Ingen social investeringsfond är känd på Gotland, trots en sökning på kommunens namn (november 2026). Det kan ändå finnas en.',
				'I två problem hör kommunen till fjärdedelen med minst problem: utflyttning och ungdomsarbetslöshet.',
				'För familjehemsplacerade barn saknar kommunen tillräckligt många uppgifter för att kunna jämföras, och för psykisk ohälsa finns inget mått som skiljer kommunerna åt.',
			],
			[
				'On Gotland there were 144,904 residents at the end of 2025.',
				'In one of eleven problems compared, Gotland is in the worst-affected quarter of Sweden’s municipalities: social assistance.',
				'No social investment fund is known on Gotland, despite a search for the municipality by name (November 2026). There may still be one.',
				'In two problems, the municipality is in the least-affected quarter: out-migration and youth unemployment.',
				'On children in foster homes, the municipality has too few figures to be compared, and on mental ill-health, no measure tells municipalities apart.',
			],
		],
		[
			'with a fund against one of two, in a paragraph',
			'summaryParagraph',
			municipality(BORAS, [YOUTH, CRIME], [LEAVING], {
				money: money(fund(), [YOUTH, CRIME], { place: BORAS }),
			}),
			'I två av elva jämförda problem hör Borås till den fjärdedel av Sveriges kommuner som har störst problem: ungdomsarbetslöshet och anmälda våldsbrott. Kommunens sociala investeringsfond från 2012, senast belagd 2018, var riktad mot en av de två: ungdomsarbetslöshet. I ett problem hör kommunen till fjärdedelen med minst problem: utflyttning. Läget avgörs av ett huvudmått för varje problem, oftast räknat som medelvärde av flera år.',
			'In two of eleven problems compared, Borås is in the worst-affected quarter of Sweden’s municipalities: youth unemployment and reported violent crime. The municipality’s social investment fund from 2012, last documented in 2018, was aimed at one of the two: youth unemployment. In one problem, the municipality is in the least-affected quarter: out-migration. Each problem is compared by one lead measure, mostly as a mean of several years.',
		],
		[
			'an island with too many for one sentence, in a paragraph',
			'summaryParagraph',
			municipality(GOTLAND, [YOUTH, LEAVING, FOSTER, SCHOOL, SUPPORT, ABUSE], []),
			'I sex av elva jämförda problem hör Gotland till den fjärdedel av Sveriges kommuner som har störst problem. Det gäller ungdomsarbetslöshet, utflyttning, familjehemsplacerade barn, gymnasiebehörighet, ekonomiskt bistånd och kommunens kostnad för missbruksvård. Ingen social investeringsfond är känd på Gotland, trots en sökning på kommunens namn (november 2026). Det kan ändå finnas en. I inget problem hör kommunen till fjärdedelen med minst problem. Läget avgörs av ett huvudmått för varje problem, oftast räknat som medelvärde av flera år.',
			'In six of eleven problems compared, Gotland is in the worst-affected quarter of Sweden’s municipalities. These are youth unemployment, out-migration, social assistance, children in foster homes, eligibility for upper secondary school and the municipality’s cost of addiction care. No social investment fund is known on Gotland, despite a search for the municipality by name (November 2026). There may still be one. In no problem is the municipality in the least-affected quarter. Each problem is compared by one lead measure, mostly as a mean of several years.',
		],
	];

	it.each(CASES)('%s (%s)', (_, kind, facts, swedish, english) => {
		const written = (['sv', 'en'] as const).map((locale): Text => {
			const said = words(locale).sentences[kind](facts);
			return typeof said === 'string' ? readable(said) : said.map(readable);
		});
		expect(written).toEqual([swedish, english]);
	});
});

describe('what is known of money, in the tense of its evidence', () => {
	const CASES: readonly (readonly [string, MoneyFacts, string, string])[] = [
		[
			'a fund in use, aimed at one of two',
			money(fund(), [YOUTH, CRIME]),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, var riktad mot en av de två: ungdomsarbetslöshet.',
			'The municipality’s social investment fund from 2012, last documented in 2018, was aimed at one of the two: youth unemployment.',
		],
		[
			'aimed at both',
			money(fund({ challenges: ['ungdomsarbetsloshet', 'otrygghet'] }), [YOUTH, CRIME]),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, var riktad mot båda: ungdomsarbetslöshet samt brott och otrygghet.',
			'The municipality’s social investment fund from 2012, last documented in 2018, was aimed at both: youth unemployment, and crime and insecurity.',
		],
		[
			'aimed at the only one',
			money(fund(), [YOUTH]),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, var riktad mot just det problemet.',
			'The municipality’s social investment fund from 2012, last documented in 2018, was aimed at that very problem.',
		],
		[
			'aimed at another',
			money(fund(), [CRIME]),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, var enligt källorna riktad mot annat.',
			'The municipality’s social investment fund from 2012, last documented in 2018, was aimed at other things, according to the sources.',
		],
		[
			'aimed, where no problem is among the worst',
			money(fund()),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, var riktad mot ungdomsarbetslöshet och utanförskap.',
			'The municipality’s social investment fund from 2012, last documented in 2018, was aimed at youth unemployment and social exclusion.',
		],
		[
			'aimed at nothing that is known',
			money(fund({ targets: [], challenges: [] }), [CRIME]),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, har ingen inriktning som framgår av källorna.',
			'The municipality’s social investment fund from 2012, last documented in 2018, has no aim that the sources state.',
		],
		[
			'undated',
			money(fund({ year: null, statusYear: null }), [YOUTH]),
			'Kommunens sociala investeringsfond, känd ur en odaterad källa, var riktad mot just det problemet.',
			'The municipality’s social investment fund, known from an undated source, was aimed at that very problem.',
		],
		[
			'paused',
			money(fund({ status: 'paused' }), [YOUTH]),
			'Kommunens sociala investeringsfond från 2012, senast belagd 2018, var riktad mot just det problemet. Enligt den senaste uppgiften, från 2018, var den vilande.',
			'The municipality’s social investment fund from 2012, last documented in 2018, was aimed at that very problem. As of 2018 it was paused.',
		],
		[
			'ended',
			money(fund({ status: 'closed', instrument: 'outcome-contract' }), [YOUTH]),
			'Kommunens sociala utfallskontrakt från 2012, senast belagt 2018, var riktat mot just det problemet. Enligt den senaste uppgiften, från 2018, var det avslutat.',
			'The municipality’s social outcome contract from 2012, last documented in 2018, was aimed at that very problem. As of 2018 it had ended.',
		],
		[
			'spent',
			money(fund({ status: 'fully-allocated', instrument: 'set-aside' }), [YOUTH]),
			'Kommunens avsatta medel för sociala investeringar från 2012, senast belagda 2018, var riktade mot just det problemet. Enligt den senaste uppgiften, från 2018, var alla pengar fördelade.',
			'The municipality’s money for social investments from 2012, last documented in 2018, was aimed at that very problem. As of 2018 all of the money had been allocated.',
		],
		[
			'of unknown status',
			money(fund({ status: 'unknown', statusYear: null }), [YOUTH]),
			'Kommunens sociala investeringsfond från 2012 var riktad mot just det problemet. Det framgår inte om den används.',
			'The municipality’s social investment fund from 2012 was aimed at that very problem. It is not stated whether it is in use.',
		],
		[
			'only told of by others',
			money(
				fund({
					status: 'unknown',
					statusYear: 2016,
					confidence: 'reported',
					year: null,
					targets: [],
					challenges: [],
				}),
				[YOUTH],
			),
			'Enligt uppgifter från 2016 ska Ale ha haft en social investeringsfond. Det framgår inte om den användes. Den har ingen inriktning som framgår av källorna.',
			'According to a source from 2016, Ale had a social investment fund. It is not stated whether it was in use. It has no aim that the sources state.',
		],
		[
			'planned',
			money(fund({ status: 'planned', statusYear: 2013, year: 2013 }), [YOUTH]),
			'Ale planerade 2013 en social investeringsfond, men källorna visar inte att den blev av.',
			'In 2013 Ale planned a social investment fund, but the sources do not show that it came about.',
		],
		[
			'planned and dropped',
			money(fund({ status: 'planned', statusYear: 2016, year: null, droppedYear: 2016 }), [YOUTH]),
			'Ale planerade en social investeringsfond, men planen lades ner 2016.',
			'Ale planned a social investment fund, but the plan was dropped in 2016.',
		],
		[
			'none known, not searched',
			money(null, [], { searched: { how: 'not', month: null } }),
			'Om Ale har en social investeringsfond är inte känt: kommunen är en av 41 som Utmaningskartan ännu inte har sökt på.',
			'Whether Ale has a social investment fund is not known: it is one of 41 municipalities that Utmaningskartan has not searched for yet.',
		],
		[
			'none known, searched only together with others',
			money(null, [], { searched: { how: 'in-group', month: '2026-11' } }),
			'Utmaningskartan har inte hittat någon social investeringsfond i Ale (november 2026), men har inte sökt särskilt på Ale.',
			'Utmaningskartan has found no social investment fund in Ale (November 2026), but has not searched for Ale by name.',
		],
		[
			'none known, searched by name',
			money(null, [], { searched: { how: 'by-name', month: '2026-11' } }),
			'Ingen social investeringsfond är känd i Ale, trots en sökning på kommunens namn (november 2026). Det kan ändå finnas en.',
			'No social investment fund is known in Ale, despite a search for the municipality by name (November 2026). There may still be one.',
		],
	];

	it.each(CASES)('%s', (_, facts, swedish, english) => {
		const written = (['sv', 'en'] as const).map((locale) => words(locale).sentences.money(facts));
		expect(written.map(readable)).toEqual([swedish, english]);
	});
});
