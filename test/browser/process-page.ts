import type { Page } from 'playwright-core';
import { settled } from './office-screens.js';

/** What a person does on the page of a process, in the words of the screen. */
export class ProcessPage {
  constructor(readonly page: Page) {}

  /** Opens the form of a task by what it says is missing. */
  async takesUp(task: RegExp): Promise<void> {
    await settled(this.page);
    await this.page.locator('.task').getByRole('button', { name: task }).first().click();
    await this.page.locator('dialog form').waitFor();
  }

  /** Goes the next step, which lacks nothing any more, once the page tells the one that is next by now. */
  async goesOn(): Promise<void> {
    await settled(this.page);
    await this.page.locator('.next-step .kern-btn--primary').first().click();
    await this.page.locator('dialog form').waitFor();
  }

  async types(field: string, text: string): Promise<void> {
    await this.page.locator(`#root_${field}`).fill(text);
  }

  async chooses(field: string, value: string | { label: string }): Promise<void> {
    await this.page.locator(`#root_${field}`).selectOption(value);
  }

  async adds(list: string): Promise<void> {
    await this.page.getByRole('button', { name: `Hinzufügen: ${list}` }).click();
  }

  /** Records what the dialog holds; fails with what the screen objects to. */
  async records(): Promise<void> {
    const dialog = this.page.locator('dialog');
    await dialog.getByRole('button', { name: 'Eintragen', exact: true }).click();
    const objection = dialog.locator('.kern-alert--danger');
    await Promise.race([dialog.waitFor({ state: 'detached' }), objection.waitFor()]);
    if (await objection.count()) throw new Error(`Not recorded: ${await objection.innerText()}`);
  }

  /** The state as the head of the page tells it. */
  async state(): Promise<string> {
    return this.page.locator('.process-facts dd').first().innerText();
  }

  async openTasks(): Promise<number> {
    return this.page.locator('.task').count();
  }
}
