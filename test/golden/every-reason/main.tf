# Reasons that a plan gives for what it does, beside those of every-action.
resource "terraform_data" "plain" {
  input = "changes"
}

resource "terraform_data" "enabled" {
  input = "on"

  lifecycle {
    enabled = false
  }
}

resource "terraform_data" "uncounted" {
  for_each = toset(["a"])
  input    = each.key
}

moved {
  from = terraform_data.moved_nowhere[1]
  to   = terraform_data.nowhere
}

resource "terraform_data" "moved_nowhere" {
  count = 1
  input = count.index
}

resource "terraform_data" "kept_by_code" {
  count = 1
  input = count.index

  lifecycle {
    destroy = false
  }
}

data "terraform_remote_state" "pending" {
  backend    = "local"
  config     = { path = "nowhere" }
  depends_on = [terraform_data.plain]
}

module "counted" {
  source = "./child"
  count  = 1
}
