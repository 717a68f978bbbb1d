# Every document that a body issued, page by page, with jsonlite (Debian: r-cran-jsonlite).
# Rscript docs/clients/ask.R [address] [issuer]

library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
address <- if (length(given) > 0) given[1] else "http://127.0.0.1:4000/graphql"
issuer <- if (length(given) > 1) given[2] else "agency/state-council"

query <- "
query DocumentsOf($issuer: ID!, $after: String) {
  documents(filter: { issuer: $issuer }, orderBy: [{ by: ISSUED }], first: 5, after: $after) {
    nodes { issued name }
    pageInfo { hasNextPage endCursor }
  }
}"

# A question is asked by GET, which base R can do; a server for strangers wants the header with it. The answer's rows are a data frame.
ask <- function(variables) {
  part <- function(text) URLencode(text, reserved = TRUE)
  parts <- paste0("?query=", part(query), "&variables=", part(toJSON(variables, auto_unbox = TRUE)))
  answer <- fromJSON(url(paste0(address, parts), headers = c("GraphQL-Require-Preflight" = "1")))
  if (!is.null(answer$errors)) stop(answer$errors$message[1])
  answer$data$documents
}

documents <- data.frame()
variables <- list(issuer = issuer)
repeat {
  page <- ask(variables)
  documents <- rbind(documents, page$nodes)
  if (!page$pageInfo$hasNextPage) break
  variables$after <- page$pageInfo$endCursor
}
documents$issued[is.na(documents$issued)] <- ""
writeLines(enc2utf8(paste(documents$issued, documents$name, sep = "\t")), useBytes = TRUE)
