import { z } from 'zod';
import { column } from './column.ts';
import { identifier, koladaId, localized, sentence } from './entry.ts';
import { bothField, PATTERN, severalField, textField } from './field.ts';
import { table } from './table.ts';
import { COMMIT, isPathWithin, isRepository } from './web-address.ts';

/** A file of a public repository, as it stood at one time. */
export const archivedFile = z.strictObject({
	repository: z
		.string()
		.refine(isRepository, 'expected https://github.com/ and the names of owner and repository'),
	commit: z.string().regex(COMMIT, 'expected the 40 hexadecimal digits of a commit'),
	path: z
		.string()
		.min(1, 'expected the path of a file within the repository')
		.refine(isPathWithin, 'expected the path of a file within the repository'),
});

/** Who published the figures, and how they came to us. */
export const sources = table({
	path: 'sources.json',
	name: 'sources',
	title: { sv: 'Källor', en: 'Sources' },
	description: {
		sv: 'Vem som har publicerat uppgifterna, när vi hämtade dem, under vilka villkor, och filens kontrollsumma.',
		en: 'Who published the figures, when we took them, on which terms, and the checksum of the file.',
	},
	sources: [],
	row: z.strictObject({
		id: column(identifier, textField('Id of the source', PATTERN.id)),
		publisher: column(sentence, textField('Publisher')),
		kpi: column(koladaId.nullable(), {
			type: 'string',
			description: 'Id at Kolada, or null',
			constraints: { pattern: PATTERN.kolada },
		}),
		table: column(sentence.nullable(), {
			type: 'string',
			description: 'Id of the table at SCB, or null',
		}),
		title: column(sentence, textField('Title of the series or table')),
		archive: column(archivedFile.nullable(), {
			type: 'object',
			description: 'Repository, commit and path of the archived file; null for own calculations',
		}),
		retrieved: column(
			z
				.string()
				.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected an ISO date')
				.nullable(),
			{ type: 'string', description: 'Date, as precise as it is known' },
		),
		sha256: column(
			z
				.string()
				.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
				.nullable(),
			{ type: 'string', description: 'Checksum of the file that was read' },
		),
		license: column(sentence, textField('Terms')),
		credit: column(localized, bothField('Credit line')),
		processing: column(
			localized.nullable(),
			bothField('How the figures came to us and what was done to them, or null'),
		),
		inputs: column(
			z.array(identifier),
			severalField('Ids of the sources of one of our own calculations'),
		),
	}),
	key: ['id'],
});
