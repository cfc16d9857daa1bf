/** An answer other than success. The engine's messages have no status text in them, only the words. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, message);
export const forbidden = (message: string): ApiError => new ApiError(403, message);
export const notFound = (message: string): ApiError => new ApiError(404, message);
export const conflict = (message: string): ApiError => new ApiError(409, message);
export const internal = (message: string): ApiError => new ApiError(500, message);
export const unavailable = (message: string): ApiError => new ApiError(503, message);

/** 304: nothing to do. It carries no message. */
export const notModified = (): ApiError => new ApiError(304, '');

/** Something that the real engine has and this one does not; it says so and changes nothing. */
export const notSimulated = (what: string): ApiError => new ApiError(501, `${what} is not simulated here`);
