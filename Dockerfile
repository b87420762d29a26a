# The service in a container. It speaks HTTP: publish its port on 127.0.0.1 (docker-compose.yml does), or put something
# before it that speaks TLS.
#
#   docker build -t ropa .
#   docker run --rm --name ropa -p 127.0.0.1:3000:3000 -v ropa-data:/app/data ropa     (the embedded database; or set DATABASE_URL)
#   docker exec ropa cat data/first-key                                                (the first API key)

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts/bundle.ts scripts/clear-stale.ts ./scripts/
COPY src ./src
COPY migrations ./migrations
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    ROPA_DATA_DIR=/app/data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force \
    && install -d -o node -g node -m 700 data
COPY --from=build /app/dist/src ./dist/src
COPY --from=build /app/dist/bundle ./dist/bundle
COPY --from=build /app/dist/migrations ./dist/migrations
COPY openapi ./openapi
COPY registers ./registers
COPY LICENSE README.md ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
