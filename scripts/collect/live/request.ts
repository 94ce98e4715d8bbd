/** In what form an answer is asked for. */
export type Form = 'json' | 'text' | 'file';

/** What is asked of a server: a GET, or a POST where there is a body. */
export interface Question {
	readonly address: string;
	/** Sent as JSON. */
	readonly body?: unknown;
	/** What the answer must be: JSON where nothing is said, a file of text, or any file. */
	readonly form?: Form;
}

/** How a question is sent: a GET, or a POST of JSON where it has a body. */
export function requestOf({ body, form = 'json' }: Question, userAgent: string): RequestInit {
	const headers = {
		'user-agent': userAgent,
		accept: form === 'json' ? 'application/json' : '*/*',
	};
	if (body === undefined) return { headers };
	return {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { ...headers, 'content-type': 'application/json' },
	};
}
