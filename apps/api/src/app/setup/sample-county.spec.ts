import { describe, expect, it } from '@jest/globals';
import { startApp } from '../../app.testing.js';
import type { Desk } from '../../lists/desk/desk.types.js';

/** Whoever starts the program for the first time finds a county at work, whatever day it is. */
describe.each(['2028-02-29', '2029-12-30'])('the sample loaded on %s', (today) => {
  it('gives the planner news, something late and a session to come', async () => {
    const test = await startApp({ sample: true }, { now: () => new Date(`${today}T09:00:00Z`) });
    const { body: session } = await test.stranger
      .post('/api/session')
      .send({ email: 'planung@musterau.example', password: 'musterau', token: true })
      .expect(200);
    const planner = test.newClient().auth(session.token, { type: 'bearer' });
    // As the interface description promises it.
    const desk = (await planner.get('/api/desk').expect(200)).body as Desk;
    expect(desk.news.length).toBeGreaterThan(0);
    expect(desk.deadlines[0]!.dueOn < today).toBe(true);
    const { body: council } = await planner.get('/api/council/sessions').expect(200);
    const sessions = (council.items as { sessionOn: string }[]).map(({ sessionOn }) => sessionOn);
    const inTenDays = new Date(Date.parse(today) + 10 * 86_400_000).toISOString().slice(0, 10);
    expect(sessions.filter((day) => day > today && day <= inTenDays)).not.toEqual([]);
    await test.close();
  });
});
