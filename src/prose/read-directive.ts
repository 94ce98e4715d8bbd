import type { z } from 'zod';
import type { Directive } from './parts.ts';

/** An error that says which live parts there are. */
export const unknownPart = (name: string, known: readonly string[]): Error =>
	new Error(`found ::${name}; expected one of ${known.map((each) => `::${each}`).join(', ')}`);

/**
 * The attributes of a live part, by the schema of its kind.
 *
 * @throws Error that says what was found and which attributes there are
 */
export function attributesOf<Schema extends z.ZodObject>(
	schema: Schema,
	{ name, attributes }: Directive,
): z.infer<Schema> {
	const parsed = schema.safeParse(attributes);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const known = Object.keys(schema.shape).join(', ');
	const at = issue?.path.join('.') ?? '';
	const values =
		issue?.code === 'invalid_value' ? issue.values.map((value) => String(value) || 'no value') : [];
	throw new Error(
		issue?.code === 'unrecognized_keys'
			? `found ${issue.keys.join(', ')} in ::${name}; expected only ${known}`
			: `found ${JSON.stringify(attributes[at] ?? null)} as ${at} of ::${name}; expected ${values.length > 0 ? values.join(' or ') : 'another value'} (it takes ${known})`,
	);
}
