# Nothing changes, though the engine says so each time: a check reads its own data.
check "upstream" {
  data "terraform_remote_state" "upstream" {
    backend = "local"
    config  = { path = "nowhere" }
  }

  assert {
    condition     = data.terraform_remote_state.upstream.outputs.ready
    error_message = "Upstream is not ready."
  }
}
