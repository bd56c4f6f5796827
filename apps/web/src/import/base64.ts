/** The bytes of a file in base64, read by the browser. */
export const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => {
      reject(reader.error ?? new Error(file.name));
    };
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      // An empty file has no data in its address, only a beginning.
      resolve(file.size === 0 ? '' : url.slice(url.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
