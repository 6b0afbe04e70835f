# The state that main.tf is planned against.
resource "terraform_data" "plain" {}

resource "terraform_data" "enabled" {
  input = "on"
}

resource "terraform_data" "uncounted" {
  count = 2
  input = count.index
}

resource "terraform_data" "moved_nowhere" {
  count = 2
  input = count.index
}

resource "terraform_data" "kept_by_state" {
  input = "stays in reality"

  lifecycle {
    destroy = false
  }
}

resource "terraform_data" "kept_by_code" {
  count = 2
  input = count.index
}

module "dropped" {
  source = "./child"
}

module "counted" {
  source = "./child"
  count  = 2
}
