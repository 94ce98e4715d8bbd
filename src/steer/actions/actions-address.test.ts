import { expect, it } from 'vitest';
import { actionsAddress } from './actions-address.ts';

it('leads to the measure that is shown, in the language and the folder of the site', () => {
	const served = 'https://example.org/karta/en/data/unga-arbetslosa/#ladda-ner';
	expect(actionsAddress(served, 'unga-utanfor').href).toBe(
		'https://example.org/karta/en/data/unga-utanfor/#ladda-ner',
	);
	expect(actionsAddress(served, undefined).href).toBe(served);
});
