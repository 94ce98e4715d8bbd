import { describe, expect, it } from 'vitest';
import { YOUNG, youth } from './youth.fixture.ts';

const { server, folder, collecting, values } = youth();

describe('a run that was stopped', () => {
	it('goes on where it was, and ends with the same bytes', async () => {
		values().set(2023, new Map(values().get(2022)));
		const whole = await collecting([YOUNG]);
		const questions = server().asked.length;
		for (const stop of [1, 4, questions - 1]) {
			const asking = { folder: folder() };
			server().asked.length = 0;
			server().spoil = (_, response, count) => {
				if (count <= stop) return false;
				response.destroy();
				return true;
			};
			await expect(collecting([YOUNG], { ...asking, manners: { retries: 0 } })).rejects.toThrow();
			server().spoil = () => false;
			server().asked.length = 0;
			const { files } = await collecting([YOUNG], asking);
			expect([...files].flat().join('\n') === [...whole.files].flat().join('\n')).toBe(true);
			// What a failed series had is asked for anew; nothing besides, and never what it was not asked.
			expect(server().asked.length).toBeLessThanOrEqual(questions);
		}
	});
});
