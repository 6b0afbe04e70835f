# The state that main.tf is planned against.
variable "token" {
  type      = string
  sensitive = true
  default   = "GOLDEN-OLD-TOKEN"
}

resource "terraform_data" "update" {
  input = {
    note   = "stays as it is"
    policy = jsonencode({ Version = 1, Allow = ["alice"] })
    script = "#!/bin/sh\nset -e\nstart\n"
    size   = 1
    token  = var.token
  }
}

resource "terraform_data" "replaced" {
  input            = "v1"
  triggers_replace = "v1"
}

resource "terraform_data" "replaced_create_first" {
  triggers_replace = "v1"

  lifecycle {
    create_before_destroy = true
  }
}

resource "terraform_data" "replaced_by_trigger" {
  lifecycle {
    replace_triggered_by = [terraform_data.update.input]
  }
}

resource "terraform_data" "forgotten" {
  input = "stays in reality"
}

resource "terraform_data" "forgotten_and_created" {
  triggers_replace = "v1"

  lifecycle {
    destroy = false
  }
}

resource "terraform_data" "old_name" {
  input = "moves"
}

resource "terraform_data" "removed" {
  input = "goes"
}

resource "terraform_data" "counted" {
  count = 3
  input = count.index
}

resource "terraform_data" "each" {
  for_each = toset(["a", "b/c", "d\"q"])
  input    = each.key
}

output "leaves" {
  value = "an output"
}

output "size" {
  value = terraform_data.update.output.size
}

output "token" {
  value     = var.token
  sensitive = true
}
