import { expect, it } from 'vitest';
import type { Ranking } from './indicator.ts';
import { secondIndicator } from './second-indicator.ts';

const each = (id: string, ranking: Ranking = 'allowed'): { id: string; ranking: Ranking } => ({
	id,
	ranking,
});

it('sets the tax base against another indicator, and unemployment against the tax base', () => {
	const all = [each('ohalsotal'), each('unga-arbetslosa'), each('skattekraft')];
	expect(secondIndicator(all, 'ohalsotal')?.id).toBe('skattekraft');
	expect(secondIndicator(all, 'skattekraft')?.id).toBe('unga-arbetslosa');
});

it('takes another where those are not there, and never a survey or the indicator itself', () => {
	const all = [
		each('tillit', 'discouraged'),
		each('ohalsotal'),
		each('befolkning', 'not-applicable'),
	];
	expect(secondIndicator(all, 'ohalsotal')?.id).toBe('befolkning');
	expect(secondIndicator(all.slice(0, 2), 'ohalsotal')).toBe(null);
});
