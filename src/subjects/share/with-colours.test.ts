import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withColours } from './with-colours.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

it('puts the colours of the screen in the place of their names, through other names', () => {
	const drawn = withColours('<a fill="var(--paper)"/><b fill="var(--land-other)"/>', css);
	expect(drawn).toMatch(/^<a fill="(#[0-9a-f]{6})"\/><b fill="\1"\/>$/);
});

it('refuses a colour that there is none of', () => {
	expect(() => withColours('var(--pink)', css)).toThrow('tokens.css has no --pink');
});
