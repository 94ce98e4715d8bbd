import { describe, expect, it } from 'vitest';
import type { MeasureFacts } from '../stats/municipality/measure-facts.ts';
import {
	ARJEPLOG,
	BORAS,
	GOTLAND,
	measured,
	NORRKOPING,
	place,
	placed,
} from './sentences.fixture.ts';
import { words } from './words.ts';

/*
 * Sentences to be read by a person. A change of wording is a change here, which somebody has read. The
 * spaces that do not break stand as "~".
 */

const readable = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, '~');

type Text = string | readonly string[];

describe('sentences about a measure in a municipality', () => {
	const CASES: readonly (readonly [
		string,
		'line' | 'box' | 'paragraph',
		MeasureFacts,
		Text,
		Text,
	])[] = [
		[
			'a record low, against the country',
			'line',
			measured(NORRKOPING, 'unga-arbetslosa', 2022, 5.2, {
				country: 3.8,
				record: { end: 'lowest', since: 2010, isWhole: true },
			}),
			'I Norrköping var 5,2~procent av alla 16–24-åringar arbetslösa 2022, mot 3,8~procent i riket. Andelen var kommunens lägsta sedan serien började 2010.',
			'In Norrköping, 5.2~per~cent of all 16–24-year-olds were unemployed in 2022, compared with 3.8~per~cent nationally. The share was the municipality’s lowest since the series began in 2010.',
		],
		[
			'a record low that is the highest in the country',
			'line',
			measured(NORRKOPING, 'unga-arbetslosa', 2022, 5.2, {
				country: 3.8,
				record: { end: 'lowest', since: 2010, isWhole: true },
				...placed([2020, 2021, 2022], 6.7, 1, 4),
			}),
			'I Norrköping var 5,2~procent av alla 16–24-åringar arbetslösa 2022, mot 3,8~procent i riket. Medelvärdet för 2020–2022, 6,7~procent, var det högsta bland 290 kommuner. Andelen var kommunens lägsta sedan serien började 2010.',
			'In Norrköping, 5.2~per~cent of all 16–24-year-olds were unemployed in 2022, compared with 3.8~per~cent nationally. The mean for 2020–2022, 6.7~per~cent, was the highest among 290 municipalities.',
		],
		[
			'an end of the order that another shares',
			'line',
			measured(
				BORAS,
				'narkotikabrott',
				2022,
				2551,
				placed([2022], 2551, 1, 4, { sharing: 1, sharedWith: 'Hällefors' }),
			),
			'I Borås anmäldes 2~551 narkotikabrott per 100~000 invånare 2022. Borås delade det högsta antalet bland 290 kommuner med Hällefors.',
			'In Borås, 2,551 drug offences per 100,000 residents were reported in 2022. Borås shared the highest number among 290 municipalities with Hällefors.',
		],
		[
			'a quarter before a record that has no room',
			'line',
			measured(GOTLAND, 'unga-arbetslosa', 2022, 5.2, {
				country: 3.8,
				record: { end: 'lowest', since: 2010, isWhole: true },
				...placed([2020, 2021, 2022], 6.7, 59, 4),
			}),
			'På Gotland var 5,2~procent av alla 16–24-åringar arbetslösa 2022, mot 3,8~procent i riket. Gotlands medelvärde för 2020–2022, 6,7~procent, placerar kommunen i den fjärdedel av Sveriges kommuner som har störst problem.',
			'On Gotland, 5.2~per~cent of all 16–24-year-olds were unemployed in 2022, compared with 3.8~per~cent nationally. Gotland’s mean for 2020–2022, 6.7~per~cent, puts it in the worst-affected quarter of Sweden’s municipalities.',
		],
		[
			'a trend where there is no record',
			'line',
			measured(place('1863', 'Hällefors'), 'narkotikabrott', 2022, 1242, {
				country: 1079,
				course: {
					trend: 'rising',
					first: { year: 2013, value: 413 },
					last: { year: 2022, value: 1242 },
					startsAt: null,
				},
			}),
			'I Hällefors anmäldes 1~242 narkotikabrott per 100~000 invånare 2022, mot 1~079 i riket. Antalet ökade från 413 (2013) till 1~242 (2022) per 100~000 invånare.',
			'In Hällefors, 1,242 drug offences per 100,000 residents were reported in 2022, compared with 1,079 nationally. The number rose from 413 in 2013 to 1,242 per 100,000 residents in 2022.',
		],
		[
			'the quarter where there is no trend',
			'line',
			measured(BORAS, 'missbruksvard-kostnad', 2022, 949, {
				country: 828,
				...placed([2020, 2021, 2022], 900, 61, 4),
			}),
			'I Borås kostade kommunens missbruksvård för vuxna 949~kronor per invånare 2022, mot 828~kronor i riket. Borås medelvärde för 2020–2022, 900~kronor per invånare, placerar kommunen i den fjärdedel av Sveriges kommuner som har störst problem.',
			'In Borås, addiction care for adults cost the municipality SEK~949 per resident in 2022, compared with SEK~828 nationally. Borås’ mean for 2020–2022, SEK~900 per resident, puts it in the worst-affected quarter of Sweden’s municipalities.',
		],
		[
			'nothing more where nothing stands out',
			'line',
			measured(NORRKOPING, 'sysselsattningsgrad-utrikes-fodda', 2022, 68, {
				country: 69.9,
				...placed([2020, 2021, 2022], 64.9, 99, 3),
			}),
			'I Norrköping hade 68,0~procent av alla utrikes födda 20–64-åringar arbete 2022, mot 69,9~procent i riket.',
			'In Norrköping, 68.0~per~cent of all foreign-born 20–64-year-olds had work in 2022, compared with 69.9~per~cent nationally.',
		],
		[
			'the same figure as the country',
			'line',
			measured(BORAS, 'unga-arbetslosa', 2022, 3.8, { country: 3.8 }),
			'I Borås var 3,8~procent av alla 16–24-åringar arbetslösa 2022, liksom i riket.',
			'In Borås, 3.8~per~cent of all 16–24-year-olds were unemployed in 2022, the same as nationally.',
		],
		[
			'an island, by another preposition',
			'line',
			measured(GOTLAND, 'sysselsattningsgrad-utrikes-fodda', 2022, 62.1, {
				country: 69.9,
				...placed([2020, 2021, 2022], 61, 40, 4),
			}),
			'På Gotland hade 62,1~procent av alla utrikes födda 20–64-åringar arbete 2022, mot 69,9~procent i riket. Gotlands medelvärde för 2020–2022, 61,0~procent, placerar kommunen i den fjärdedel av Sveriges kommuner som har störst problem.',
			'On Gotland, 62.1~per~cent of all foreign-born 20–64-year-olds had work in 2022, compared with 69.9~per~cent nationally. Gotland’s mean for 2020–2022, 61.0~per~cent, puts it in the worst-affected quarter of Sweden’s municipalities.',
		],
		[
			'a value below zero, and a country above it',
			'box',
			measured(place('2283', 'Sollefteå'), 'flyttnetto', 2022, -5.4, {
				country: 4.9,
				...placed([2018, 2019, 2020, 2021, 2022], -0.2, 104, 3),
				course: {
					trend: 'unclear',
					first: { year: 2013, value: 1.1 },
					last: { year: 2022, value: -5.4 },
					startsAt: null,
				},
			}),
			[
				'I Sollefteå flyttade 5,4 fler personer ut än in per 1~000 invånare 2022.',
				'I riket var motsvarande siffra plus~4,9 per 1~000 invånare.',
				'Sollefteås medelvärde för 2018–2022, minus~0,2 per 1~000 invånare, ligger mellan fjärdedelarna med störst och minst problem.',
				'I 103 av 290 kommuner var medelvärdet lägre.',
				'Mellan 2013 och 2022 syns ingen tydlig upp- eller nedgång.',
			],
			[
				'In Sollefteå, 5.4 more people per 1,000 residents moved out than in during 2022.',
				'The national figure was plus~4.9 per 1,000 residents.',
				'Sollefteå’s mean for 2018–2022, minus~0.2 per 1,000 residents, lies between the worst- and the least-affected quarters of municipalities.',
				'In 103 of 290 municipalities, the mean was lower.',
				'No clear rise or fall can be seen between 2013 and 2022.',
			],
		],
		[
			'two values below zero',
			'line',
			measured(ARJEPLOG, 'befolkning-fem-ar', 2025, -3.9, { country: -0.2 }),
			'I Arjeplog minskade folkmängden med 3,9~procent under de fem åren till och med 2025, mot 0,2~procent i riket.',
			'In Arjeplog, the population fell by 3.9~per~cent over the five years to 2025, compared with 0.2~per~cent nationally.',
		],
		[
			'no movement at all',
			'line',
			measured(place('1440', 'Ale'), 'flyttnetto', 2025, 0, { country: [4.9, 2022] }),
			'År 2025 var flyttnettot per 1~000 invånare 0,0 i Ale.',
			'In 2025, net migration per 1,000 residents was 0.0 in Ale.',
		],
		[
			'a measure below zero that has gone down',
			'paragraph',
			measured(NORRKOPING, 'flyttnetto', 2025, -1.4, {
				country: [4.9, 2022],
				course: {
					trend: 'falling',
					first: { year: 2016, value: 13.4 },
					last: { year: 2025, value: -1.4 },
					startsAt: 'highest',
				},
			}),
			'I Norrköping flyttade 1,4 fler personer ut än in per 1~000 invånare 2025. För riket är den senaste uppgiften från 2022: plus~4,9 per 1~000 invånare. Flyttnettot gick från plus~13,4 (2016), då det var som högst, till minus~1,4 (2025) per 1~000 invånare.',
			'In Norrköping, 1.4 more people per 1,000 residents moved out than in during 2025. The latest national figure, from 2022, is plus~4.9 per 1,000 residents. Net migration went from plus~13.4 in 2016, when it was at its highest, to minus~1.4 per 1,000 residents in 2025.',
		],
		[
			'a small municipality without a figure, with its last one',
			'line',
			measured(ARJEPLOG, 'placerade-familjehem', 2022, 'unknown', {
				previous: { year: 2020, value: 9.6 },
				country: 7.3,
			}),
			'Uppgift om antalet barn och unga i familjehem per 1~000 i Arjeplog 2022 finns inte i källan: den saknas eller är skyddad. Den senaste uppgiften, från 2020, är 9,6 per 1~000 invånare 0–20 år.',
			'The source has no figure for the number of children and young people in foster homes per 1,000 in Arjeplog in 2022: it is missing or suppressed. The latest figure, from 2020, is 9.6 per 1,000 residents aged 0–20.',
		],
		[
			'a suppressed figure that never was another',
			'box',
			measured(ARJEPLOG, 'placerade-hvb', 2022, 'suppressed', { country: 2.6 }),
			[
				'Uppgiften om antalet barn och unga på HVB per 1~000 i Arjeplog 2022 är skyddad, eftersom den bygger på för få personer.',
				'Källan har inte heller någon uppgift för tidigare år.',
				'I riket var siffran 2,6 per 1~000 invånare 0–20 år.',
				'Måttet räknas på alla invånare 0–20 år.',
			],
			[
				'The figure for the number of children and young people in residential care per 1,000 in Arjeplog in 2022 is withheld, since it rests on too few people.',
				'Nor does the source have a figure for any earlier year.',
				'The national figure was 2.6 per 1,000 residents aged 0–20.',
				'The base of the measure is all residents aged 0–20.',
			],
		],
		[
			'a figure that the source says is missing',
			'line',
			measured(ARJEPLOG, 'unga-bistand', 2022, 'missing', { previous: { year: 2021, value: 4 } }),
			'Källan anger att uppgift saknas om andelen 18–24-åringar med ekonomiskt bistånd i Arjeplog 2022. Den senaste uppgiften, från 2021, är 4,0~procent.',
			'The source says that there is no figure for the share of 18–24-year-olds on social assistance in Arjeplog in 2022. The latest figure, from 2021, is 4.0~per~cent.',
		],
		[
			'a municipality that did not exist',
			'line',
			measured(place('0330', 'Knivsta'), 'gymnasieexamen', 2003, 'not-applicable'),
			'Uppgift om andelen elever med gymnasieexamen inom fyra år i Knivsta 2003 finns inte, eftersom måttet inte gällde kommunen det året. Källan har inte heller någon uppgift för tidigare år.',
			'There is no figure for the share of pupils with an upper secondary diploma within four years in Knivsta in 2003, since the measure did not apply to the municipality that year. Nor does the source have a figure for any earlier year.',
		],
		[
			'running text, with a pronoun for a noun that has just been said',
			'paragraph',
			measured(NORRKOPING, 'unga-arbetslosa', 2022, 5.2, {
				country: 3.8,
				record: { end: 'lowest', since: 2010, isWhole: true },
				course: {
					trend: 'falling',
					first: { year: 2013, value: 12.2 },
					last: { year: 2022, value: 5.2 },
					startsAt: null,
				},
				...placed([2020, 2021, 2022], 6.7, 59, 4),
			}),
			'I Norrköping var 5,2~procent av alla 16–24-åringar arbetslösa 2022. Andelen var kommunens lägsta sedan serien började 2010. Den var 1,4~procentenheter högre än i riket, där den var 3,8~procent. Den minskade från 12,2~procent 2013 till 5,2~procent 2022. Norrköpings medelvärde för 2020–2022, 6,7~procent, placerar kommunen i den fjärdedel av Sveriges kommuner som har störst problem. I 58 av 290 kommuner var medelvärdet högre.',
			'In Norrköping, 5.2~per~cent of all 16–24-year-olds were unemployed in 2022. The share was the municipality’s lowest since the series began in 2010. It was 1.4~percentage~points higher than the national figure, 3.8~per~cent. It fell from 12.2~per~cent in 2013 to 5.2~per~cent in 2022. Norrköping’s mean for 2020–2022, 6.7~per~cent, puts it in the worst-affected quarter of Sweden’s municipalities. In 58 of 290 municipalities, the mean was higher.',
		],
		[
			'as high as the country, of a neuter noun',
			'paragraph',
			measured(BORAS, 'ohalsotal', 2022, 22, { country: 22 }),
			'I Borås fick invånarna i åldern 16–64 år i genomsnitt ersättning för ohälsa i 22,0~dagar under 2022. Ohälsotalet var lika högt som i riket.',
			'In Borås, residents aged 16–64 were compensated for ill-health for 22.0~days on average in 2022. The number was the same as nationally.',
		],
		[
			'as high as the country, of a common noun',
			'paragraph',
			measured(BORAS, 'unga-utanfor', 2022, 5.5, { country: 5.5, newMethod: 2015 }),
			'I Borås stod 5,5~procent av alla 16–24-åringar utanför både arbete och studier 2022. Andelen var lika hög som i riket. Mätsättet ändrades 2015, så äldre siffror går inte att jämföra med de nya.',
			'In Borås, 5.5~per~cent of all 16–24-year-olds were in neither work nor education in 2022. The share was the same as nationally. The method changed in 2015, so older figures cannot be compared with the new ones.',
		],
		[
			'one percentage point',
			'paragraph',
			measured(BORAS, 'barn-lag-standard', 2022, 18, { country: 17 }),
			'I Borås levde 18~procent av alla 0–19-åringar i hushåll med låg ekonomisk standard 2022. Andelen var 1~procentenhet högre än i riket, där den var 17~procent.',
			'In Borås, 18~per~cent of all residents aged 0–19 lived in households with a low economic standard in 2022. The share was 1~percentage~point higher than the national figure, 17~per~cent.',
		],
		[
			'kronor, which are not compared over years',
			'paragraph',
			measured(place('0162', 'Danderyd'), 'skattekraft', 2022, 440123, {
				country: 228785,
				...placed([2022], 440123, 290, 1),
			}),
			'I Danderyd var skattekraften 440~123~kronor per invånare 2022. Skattekraften var 211~338~kronor högre än i riket, där den var 228~785~kronor. Med 440~123~kronor per invånare hör Danderyd till den fjärdedel av Sveriges kommuner som har minst problem. Det var den högsta skattekraften bland 290 kommuner.',
			'In Danderyd, the tax base was SEK~440,123 per resident in 2022. The tax base was SEK~211,338 higher than the national figure, SEK~228,785. At SEK~440,123 per resident, Danderyd is in the least-affected quarter of Sweden’s municipalities. It was the highest tax base among 290 municipalities.',
		],
		[
			'per thousand',
			'box',
			measured(ARJEPLOG, 'utflyttade', 2024, 60.9, { ...placed([2024], 60.9, 33, 4) }),
			[
				'I Arjeplog flyttade 60,9 personer per 1~000 invånare ut 2024.',
				'Med 60,9 per 1~000 invånare hör Arjeplog till den fjärdedel av Sveriges kommuner som har störst problem.',
				'I 32 av 290 kommuner var antalet högre.',
				'Måttet räknas på alla invånare den 31 december året före.',
			],
			[
				'In Arjeplog, 60.9 people per 1,000 residents moved out in 2024.',
				'At 60.9 per 1,000 residents, Arjeplog is in the worst-affected quarter of Sweden’s municipalities.',
				'In 32 of 290 municipalities, the number was higher.',
				'The base of the measure is all residents on 31 December of the year before.',
			],
		],
		[
			'days, and a record that begins with a new method',
			'box',
			measured(place('1863', 'Hällefors'), 'ohalsotal', 2022, 41.7, {
				country: 22,
				record: { end: 'highest', since: 2014, isWhole: false },
				newMethod: 2014,
				...placed([2022], 41.7, 1, 4),
			}),
			[
				'I Hällefors fick invånarna i åldern 16–64 år i genomsnitt ersättning för ohälsa i 41,7~dagar under 2022, mot 22,0~dagar i riket.',
				'Ohälsotalet var kommunens högsta av de siffror som går att jämföra, från 2014.',
				'Med 41,7~dagar hör Hällefors till den fjärdedel av Sveriges kommuner som har störst problem.',
				'Det var det högsta ohälsotalet bland 290 kommuner.',
				'Mätsättet ändrades 2014, så äldre siffror går inte att jämföra med de nya.',
			],
			[
				'In Hällefors, residents aged 16–64 were compensated for ill-health for 41.7~days on average in 2022, compared with 22.0~days nationally.',
				'The number was the municipality’s highest of the figures that can be compared, from 2014.',
				'At 41.7~days, Hällefors is in the worst-affected quarter of Sweden’s municipalities.',
				'It was the highest number among 290 municipalities.',
				'The method changed in 2014, so older figures cannot be compared with the new ones.',
			],
		],
		[
			'a ratio',
			'paragraph',
			measured(place('1460', 'Bengtsfors'), 'forsorjningskvot', 2025, 1.03, {
				country: [0.77, 2022],
				...placed([2025], 1.03, 33, 4),
			}),
			'I Bengtsfors gick det 1,03 yngre och äldre på varje 20–64-åring 2025. För riket är den senaste uppgiften från 2022: 0,77. Med 1,03 hör Bengtsfors till den fjärdedel av Sveriges kommuner som har störst problem. I 32 av 290 kommuner var försörjningskvoten högre.',
			'In Bengtsfors, there were 1.03 younger and older people to each 20–64-year-old in 2025. The latest national figure, from 2022, is 0.77. At 1.03, Bengtsfors is in the worst-affected quarter of Sweden’s municipalities. In 32 of 290 municipalities, the dependency ratio was higher.',
		],
		[
			'a count of heads, which is not compared',
			'paragraph',
			measured(place('0180', 'Stockholm'), 'befolkning', 2025, 999239),
			'I Stockholm bodde 999~239 personer i slutet av 2025.',
			'In Stockholm, there were 999,239 residents at the end of 2025.',
		],
		[
			'a survey, which is not ranked',
			'box',
			measured(BORAS, 'angslan-oro', 2022, 42, { country: 42 }),
			[
				'I Borås uppgav 42~procent av de svarande i en enkät 2022 att de besväras av ängslan, oro eller ångest, liksom i riket.',
				'Enkätsvar rangordnas inte här. Folkhälsomyndigheten avråder från att jämföra kommuner, eftersom skillnaderna inte är statistiskt säkerställda.',
				'Måttet räknas på personer som har besvarat frågan.',
				'Det går inte att säga om siffran har stigit eller sjunkit: för få år kan jämföras.',
			],
			[
				'In Borås, 42~per~cent of respondents in a 2022 survey reported anxiety or worry, the same as nationally.',
				'Survey answers are not ranked here. The Public Health Agency of Sweden advises against comparing municipalities, since the differences are not statistically significant.',
				'The base of the measure is people who answered the question.',
				'Whether the figure has risen or fallen cannot be told: too few years can be compared.',
			],
		],
		[
			'the highest of all, shared',
			'paragraph',
			measured(BORAS, 'narkotikabrott', 2022, 2551, placed([2022], 2551, 1, 4, { sharing: 2 })),
			'I Borås anmäldes 2~551 narkotikabrott per 100~000 invånare 2022. Med 2~551 per 100~000 invånare hör Borås till den fjärdedel av Sveriges kommuner som har störst problem. Det var det högsta antalet bland 290 kommuner, tillsammans med två andra.',
			'In Borås, 2,551 drug offences per 100,000 residents were reported in 2022. At 2,551 per 100,000 residents, Borås is in the worst-affected quarter of Sweden’s municipalities. It was the highest number among 290 municipalities, shared with two others.',
		],
		[
			'a place that few are above',
			'paragraph',
			measured(BORAS, 'narkotikabrott', 2022, 2500, placed([2022], 2500, 4, 4)),
			'I Borås anmäldes 2~500 narkotikabrott per 100~000 invånare 2022. Med 2~500 per 100~000 invånare hör Borås till den fjärdedel av Sveriges kommuner som har störst problem. I tre av 290 kommuner var antalet högre.',
			'In Borås, 2,500 drug offences per 100,000 residents were reported in 2022. At 2,500 per 100,000 residents, Borås is in the worst-affected quarter of Sweden’s municipalities. In three of 290 municipalities, the number was higher.',
		],
		[
			'the second highest',
			'paragraph',
			measured(GOTLAND, 'ohalsotal', 2022, 41.6, placed([2022], 41.6, 2, 4)),
			'På Gotland fick invånarna i åldern 16–64 år i genomsnitt ersättning för ohälsa i 41,6~dagar under 2022. Med 41,6~dagar hör Gotland till den fjärdedel av Sveriges kommuner som har störst problem. Det var det näst högsta ohälsotalet bland 290 kommuner.',
			'On Gotland, residents aged 16–64 were compensated for ill-health for 41.6~days on average in 2022. At 41.6~days, Gotland is in the worst-affected quarter of Sweden’s municipalities. It was the second-highest number among 290 municipalities.',
		],
		[
			'the lowest of those that have a figure',
			'paragraph',
			measured(
				BORAS,
				'placerade-familjehem',
				2022,
				1,
				placed([2020, 2021, 2022], 0.9, 287, 1, { of: 287 }),
			),
			'I Borås var 1,0 av 1~000 barn och unga (0–20 år) placerade i familjehem någon gång under 2022. Borås medelvärde för 2020–2022, 0,9 per 1~000 invånare 0–20 år, placerar kommunen i den fjärdedel av Sveriges kommuner som har minst problem. Det var det lägsta medelvärdet bland de 287 kommuner som har uppgift.',
			'In Borås, 1.0 of every 1,000 children and young people (ages 0–20) were in foster homes at some point in 2022. Borås’ mean for 2020–2022, 0.9 per 1,000 residents aged 0–20, puts it in the least-affected quarter of Sweden’s municipalities. It was the lowest mean among the 287 municipalities that have a figure.',
		],
		[
			'the second lowest, where low is the problem',
			'paragraph',
			measured(BORAS, 'valdeltagande', 2026, 62.8, placed([2026], 62.8, 2, 4)),
			'I Borås röstade 62,80~procent av de röstberättigade i kommunalvalet 2026. Med 62,80~procent hör Borås till den fjärdedel av Sveriges kommuner som har störst problem. Det var det näst lägsta valdeltagandet bland 290 kommuner.',
			'In Borås, 62.80~per~cent of those entitled to vote did so in the municipal election of 2026. At 62.80~per~cent, Borås is in the worst-affected quarter of Sweden’s municipalities. It was the second-lowest turnout among 290 municipalities.',
		],
		[
			'a trend that the ends do not show',
			'paragraph',
			measured(BORAS, 'nyanlanda', 2022, 2.1, {
				course: {
					trend: 'falling',
					first: { year: 2013, value: 2.1 },
					last: { year: 2022, value: 2.1 },
					startsAt: null,
				},
			}),
			'I Borås togs 2,1 nyanlända per 1~000 invånare emot 2022. Antalet gick på det hela taget nedåt mellan 2013 och 2022.',
			'In Borås, 2.1 new arrivals per 1,000 residents were received in 2022. On the whole, the number went down between 2013 and 2022.',
		],
		[
			'a mean below zero',
			'paragraph',
			measured(
				place('2283', 'Sollefteå'),
				'inrikes-flyttnetto',
				2024,
				-0.59,
				placed([2022, 2023, 2024], -0.43, 90, 3),
			),
			'I Sollefteå gav flyttningarna mellan kommuner 2024 ett underskott på 0,59~procent av folkmängden. Sollefteås medelvärde för 2022–2024, minus~0,43~procent, ligger mellan fjärdedelarna med störst och minst problem. I 89 av 290 kommuner var medelvärdet lägre.',
			'In Sollefteå, moves between municipalities took 0.59~per~cent from the population in 2024. Sollefteå’s mean for 2022–2024, minus~0.43~per~cent, lies between the worst- and the least-affected quarters of municipalities. In 89 of 290 municipalities, the mean was lower.',
		],
	];

	it.each(CASES)('%s (%s)', (_, kind, facts, swedish, english) => {
		const written = (['sv', 'en'] as const).map((locale): Text => {
			const { line, factBox, paragraph } = words(locale).sentences;
			const told = { measure: facts, money: null };
			if (kind === 'box') return factBox(told).map(readable);
			return readable(kind === 'line' ? line(facts) : paragraph(told));
		});
		expect(written).toEqual([swedish, english]);
	});
});
