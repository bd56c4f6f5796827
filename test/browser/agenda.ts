/** What becomes of a paper of the session, as its minutes print it. */
export interface AgendaPaper {
  readonly title: string;
  readonly role: 'preliminary' | 'hearing' | 'information' | 'decision';
  /** Papers of the same number belong to one process. */
  readonly process: number;
}

export interface PreparedPaper extends AgendaPaper {
  readonly processId: string;
  readonly paperId: string;
  readonly consultationId: string;
}

/** Somebody who speaks to the interface itself. */
export class Caller {
  private constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  static async of(address: string, email: string): Promise<Caller> {
    const body = { email, password: 'musterau', token: true };
    const { token } = await sent<{ token: string }>(`${address}/api/session`, body, {});
    return new Caller(address, token);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await fetch(this.address + path, { headers: { Authorization: `Bearer ${this.token}` } });
    return (await answer.json()) as T; // told by the one who asks
  }

  async submit(title: string): Promise<string> {
    const body = {
      title,
      template: 'socialPlanning',
      area: 'Landkreis Musterau',
      origin: 'administration',
      department: (await this.get<{ person: { department: { id: string } } }>('/api/session')).person
        .department.id,
    };
    return (await sent<{ id: string }>(`${this.address}/api/processes`, body, this.#headers())).id;
  }

  async record(processId: string, type: string, data: object, occurredOn?: string): Promise<void> {
    const { version } = await this.get<{ version: number }>(`/api/processes/${processId}`);
    const headers = { ...this.#headers(), 'If-Match': `"${version}"` };
    await sent(`${this.address}/api/processes/${processId}/entries`, { type, data, occurredOn }, headers);
  }

  #headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.token}` };
  }
}

async function sent<T>(url: string, body: object, headers: Record<string, string>): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const told = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${told}`);
  return JSON.parse(told) as T; // told by the one who asks
}

/** Puts papers on the agenda of one session, each drafted, released and scheduled by whom it is for. */
export async function putOnAgenda(
  address: string,
  bodyId: string,
  sessionOn: string,
  papers: readonly AgendaPaper[],
): Promise<PreparedPaper[]> {
  const [planner, head, liaison] = await Promise.all(
    ['planung', 'leitung', 'sitzungsdienst'].map((who) => Caller.of(address, `${who}@musterau.example`)),
  );
  if (!planner || !head || !liaison) throw new Error('Somebody is missing.');
  const processes = new Map<number, string>();
  const prepared: PreparedPaper[] = [];
  for (const [index, paper] of papers.entries()) {
    const processId =
      processes.get(paper.process) ?? (await planner.submit(`Planung Nummer ${paper.process}`));
    processes.set(paper.process, processId);
    const [paperId, consultationId] = [`paper-${index + 1}`, `session-${index + 1}`];
    await planner.record(processId, 'paper.drafted', {
      paperId,
      kind: 'report',
      title: paper.title,
      reference: `V/2026/${100 + index}`,
      proposedItems: [
        { no: 1, text: 'Der Bericht wird zur Kenntnis genommen.', kind: 'note' },
        { no: 2, text: 'Die Verwaltung prüft einen Ausbau des Angebots.', kind: 'examine' },
      ],
    });
    await head.record(processId, 'paper.released', { paperId });
    await liaison.record(processId, 'consultation.scheduled', {
      paperId,
      consultationId,
      bodyId,
      role: paper.role,
      sessionOn,
    });
    prepared.push({ ...paper, processId, paperId, consultationId });
  }
  return prepared;
}
