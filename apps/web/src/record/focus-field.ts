/** Goes to a field once it is drawn; to the part around it where the field itself is not there. */
export function focusField(id: string): void {
  requestAnimationFrame(() => {
    for (let wanted = id; wanted.includes('_'); wanted = wanted.slice(0, wanted.lastIndexOf('_'))) {
      const field = document.getElementById(wanted);
      if (!field) continue;
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: 'nearest' });
      return;
    }
  });
}
