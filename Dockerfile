# syntax=docker/dockerfile:1
#
# An image with seloste and nothing else, which is what `docker build .` makes; and one for build servers that need a shell and git beside it:
# `docker build --target ci .`. docs/howto/run-in-ci.md says how to use them.

FROM rust:1.92-alpine AS build
# mimalloc and ring are written in C. On Alpine a binary is static by itself.
# hadolint ignore=DL3018
RUN apk add --no-cache build-base
SHELL ["/bin/ash", "-eo", "pipefail", "-c"]
WORKDIR /src
COPY . .
RUN cargo build --locked --profile dist && install -D target/dist/seloste /out/seloste && ! ldd /out/seloste 2>/dev/null | grep -q '=>'

FROM debian:13-slim AS ci
# hadolint ignore=DL3008
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/seloste /usr/local/bin/seloste
# It stays root's: a build server clones as root, and git reads no repository that belongs to another.
WORKDIR /project
CMD ["seloste", "check"]

FROM scratch AS seloste
LABEL org.opencontainers.image.title="seloste" \
      org.opencontainers.image.description="A privacy-notice compiler: YAML in, a checked multilingual site out" \
      org.opencontainers.image.licenses="MIT OR Apache-2.0"
COPY --from=build /out/seloste /seloste
COPY --from=build /src/LICENSE-MIT /src/LICENSE-APACHE /
# Nobody in particular, so that what it writes belongs to nobody else's account: `--user "$(id -u):$(id -g)"` makes it yours.
USER 1000:1000
WORKDIR /project
ENTRYPOINT ["/seloste"]
CMD ["check"]
